import type { APIRoute, GetStaticPaths } from 'astro'
import {
  type DataFile,
  dataFiles,
  publishedSchema,
} from '../../../exports/api/published-schemas.ts'
import { dataInput } from '../../_data.ts'

export const getStaticPaths = (() =>
  dataFiles.map((name) => ({ params: { name }, props: { name } }))) satisfies GetStaticPaths

/** The shape of a data file, as a JSON Schema. */
export const GET: APIRoute<{ name: DataFile }> = async ({ props, site }) =>
  Response.json(publishedSchema(props.name, (await dataInput(site)).at))
