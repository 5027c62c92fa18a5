import type { APIRoute, GetStaticPaths } from 'astro'
import { makeData } from '../../exports/api/every-data-file.ts'
import { type DataFile, dataFiles } from '../../exports/api/published-schemas.ts'
import { dataInput } from '../_data.ts'

export const getStaticPaths = (() =>
  dataFiles.map((name) => ({ params: { name }, props: { name } }))) satisfies GetStaticPaths

/** Everything on file, for other programs. */
export const GET: APIRoute<{ name: DataFile }> = async ({ props, site }) =>
  Response.json(makeData[props.name](await dataInput(site)))
