import { expect, test } from 'vitest'
import writeExcelFile from 'write-excel-file/node'
import { testHouse } from '../../../../../tests/support/house.ts'
import { valueIn } from '../../../../platform/answer.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { myNotices } from '../../queries/my-notices.ts'
import { importNotices } from '../import-notices.ts'
import type { RefusedRow } from './keep-rows.ts'

const { house } = await testHouse()
const town = await sampleMunicipality(house, 'Lillhamn')
const other = await sampleMunicipality(house, 'Storhamn')

const header =
	'Antal rum;BARN;skuld;Hyresgäst;Personnummer;Adress;Postnr;Ort;lägenhet;Förfallodag;Skickat;Delgiven;Referens;Ränta'
const rows = [
	// Three ways to write a day and three to write an amount.
	'3 rok;ja;14 250,50 kr;Åsa Öberg;;Järnvägsgatan 3;12345;Lillhamn;1101;2026-07-31, 2026-08-31;20260922;22/9 2026;M-1;45,20',
	'2;Nej;9.870 kr;Per Ek;;Järnvägsgatan 5;123 45;Lillhamn;1102;31/8 2026;;;M-2;',
	'2;;7\u00a0200;Siv Ek;;Järnvägsgatan 5;123 45;Lillhamn;1102;20260831;;;M-3;',
	// Its check digit belongs to nobody.
	'1;okänt;6 100;Ali Hassan;19570428-9998;Hamngatan 1;123 45;Lillhamn;1201;2026-08-31;;;M-4;',
	// Formulas: one that is text, one that would be run.
	'1;okänt;"=SUMMA(C2:C4)";Kim Lönn;;Hamngatan 2;123 45;Lillhamn;1202;2026-08-31;;;M-5;',
	'1;okänt;5 000;Eva Lönn;;Hamngatan 3;"=""12345""";Lillhamn;"=""0903""";2026-08-31;;;M-6;',
	// Several things wrong in one row, and a row that has slipped.
	'fem;kanske;mycket;;;Hamngatan 4;1234;Lillhamn;1204;31/13 2026;;2027-01-01;M-7;-5',
	'1;nej;5 000;Bo Lönn;;Hamngatan 5',
	'1;nej;0;Ida Lönn;;Hamngatan 6;;;1206;2026-08-31;;;M-9;',
]
const messy = windows1252([header, ...rows].join('\r\n'))

/** Å, ä, ö and the no-break space have the same numbers there as in Unicode. */
function windows1252(text: string): Uint8Array {
	return Uint8Array.from(text, (letter) => letter.charCodeAt(0))
}

const send = (file: Uint8Array) =>
	importNotices(town.as('landlord'), { organisationId: town.landlordId, file })
const reported = async () => valueIn(await myNotices(town.as('landlord'), {})).notices

const refused: RefusedRow[] = [
	{ row: 5, faults: [{ column: 'Personnummer', problem: 'identity-number-check-digit' }] },
	{ row: 6, faults: [{ column: 'skuld', problem: 'cell-is-formula' }] },
	{
		row: 8,
		faults: [
			{ column: 'Antal rum', problem: 'rooms-not-a-number' },
			{ column: 'BARN', problem: 'children-not-yes-no-unknown' },
			{ column: 'Förfallodag', problem: 'not-a-day' },
			{ column: 'Delgiven', problem: 'date-in-future' },
			{ column: 'Hyresgäst', problem: 'required' },
			{ column: 'Postnr', problem: 'postal-code-not-five-digits' },
			{ column: 'Ränta', problem: 'interest-negative' },
			{ column: 'skuld', problem: 'amount-not-a-number' },
		],
	},
	{ row: 9, faults: [{ column: 'Postnr', problem: 'row-too-short' }] },
	{ row: 10, faults: [{ column: 'skuld', problem: 'amount-not-positive' }] },
]

const sorted = (rejected: readonly RefusedRow[]) =>
	rejected.map(({ row, faults }) => ({
		row,
		faults: faults.toSorted((a, b) => a.column.localeCompare(b.column, 'sv')),
	}))

test('a messy file gives what is right in it, refuses the rest row by row and column, and again adds nothing', async () => {
	const first = valueIn(await send(messy))
	expect(first).toMatchObject({ accepted: 4, updated: 0, duplicates: 0 })
	expect(sorted(first.rejected)).toEqual(sorted(refused))

	const kept = new Map((await reported()).map((one) => [one.reference, one]))
	expect([...kept.keys()].sort()).toEqual(['M-1', 'M-2', 'M-3', 'M-6'])
	expect(kept.get('M-1')).toMatchObject({ tenant: 'Åsa Öberg', amountOre: 14_295_70, servedOn: '2026-09-22' })
	expect(kept.get('M-2')).toMatchObject({ home: 'Järnvägsgatan 5', amountOre: 9_870_00 })
	// Two rows about one flat are two reports; the case is where they meet.
	expect(kept.get('M-3')).toMatchObject({ home: 'Järnvägsgatan 5', amountOre: 7_200_00 })

	const again = valueIn(await send(messy))
	expect(again).toMatchObject({ accepted: 0, updated: 0, duplicates: 4, noticeIds: [] })
	expect(sorted(again.rejected)).toEqual(sorted(refused))
	expect(await reported()).toHaveLength(4)
})

test('a formula in a workbook gives the value that stands there; one without is refused by row and column', async () => {
	const cells = [
		['Referens', 'Hyresgäst', 'Adress', 'Skuld', 'Ränta', 'Förfallodag'].map((value) => ({ value })),
		[
			{ value: 'W-1' },
			{ value: 'Lo Lönn' },
			{ value: 'Hamngatan 7' },
			{ value: 5000 },
			{ value: 10 },
			{ value: '2026-08-31' },
		],
		[
			{ value: 'W-2' },
			{ value: 'My Lönn' },
			{ value: 'Hamngatan 8' },
			{ value: 5000 },
			{ value: '=1+2', type: 'Formula' as const },
			{ value: '2026-08-31' },
		],
	]
	const workbook = new Uint8Array(await writeExcelFile(cells).toBuffer())
	const landlord = other.as('landlord')
	const imported = valueIn(
		await importNotices(landlord, { organisationId: other.landlordId, file: workbook }),
	)
	expect(imported).toMatchObject({
		accepted: 1,
		rejected: [{ row: 3, faults: [{ column: 'Ränta', problem: 'cell-is-formula' }] }],
	})
})
