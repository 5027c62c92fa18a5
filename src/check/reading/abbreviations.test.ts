import { expect, test } from 'vitest'
import { abbreviationsIn, standsFor } from './abbreviations.ts'

test.each([
  ['The ICE and the N.Y.P.D. met two VTSs.', ['ICE', 'NYPD', 'VTS']],
  ['ICE-run, non-ICE, ICE’s, (ICE), ICE/ERO', ['ICE', 'ICE', 'ICE', 'ICE', 'ICE', 'ERO']],
  ['CBS4 and SB 54', ['CBS4', 'SB']],
  ['I-247A, 20-mc-00011-WJM-MEH, 8 U.S.C. § 1357, 975 F.3d 788, Part YYY, World War II', []],
  ['Gonzalez v. ICE, J.D. Vance, US, TV, a DoJ memo, “iPhone”, U.S. law', []],
  ['WARRANT FOR ARREST OF ALIEN', []],
  ['移民局 ICE', ['ICE']],
])('%s', (text, letters) => {
  expect(abbreviationsIn(text).map((one) => one.letters)).toEqual(letters)
})

test.each([
  ['Immigration and Customs Enforcement', 'ICE', true],
  ['served by US Immigration and Customs Enforcement', 'ICE', true],
  ['Free and Secure Trade', 'FAST', true],
  ['Department of Homeland Security', 'DHS', true],
  ['Alcohol, Tobacco, Firearms and Explosives', 'ATF', true],
  ['US Citizenship and Immigration Services', 'USCIS', true],
  ['Société des ports de l’Est', 'SPE', true],
  ['the Department of Homeland Security', 'ICE', false],
  ['the sheriff', 'ICE', false],
])('%s may be %s: %s', (words, letters, may) => {
  expect(standsFor(words, letters)).toBe(may)
})
