import { asCsv, rowsOf } from './rows.ts'

/** HUD's household analysis (LSA): each cohort has its period and the column of the household type it goes by. */
export const cohorts = [
	{ cohort: '0', typeColumn: 'ActiveHHType' },
	{ cohort: '-1', typeColumn: 'Exit1HHType' },
	{ cohort: '-2', typeColumn: 'Exit2HHType' },
] as const
type Cohort = (typeof cohorts)[number]

const statuses: Readonly<Record<string, string>> = {
	'1': 'first-time',
	'2': 'returned',
	'3': 're-engaged',
	'4': 'unknown',
	'5': 'continuous',
}

export async function periodOf({ cohort }: Cohort): Promise<{ from: string; to: string }> {
	const row = (await rowsOf('flow/lsa-2021/tlsa_CohortDates.csv')).find((one) => one.Cohort === cohort)
	return { from: row?.CohortStart ?? '', to: row?.CohortEnd ?? '' }
}

/** A subject is a head of household in one household type; 1–6 last, 7–14 are for a time. */
export async function staysOf({ typeColumn }: Cohort): Promise<string> {
	const stays = (await rowsOf('flow/lsa-2021/tlsa_HHID.csv')).map((row) => [
		`${row.HoHID}/${row[typeColumn]}`,
		row.HouseholdID ?? '',
		row.EntryDate ?? '',
		row.ExitDate ?? '',
		row.ExitDest ?? '',
		classOf(Number(row.ExitDest || 99)),
	])
	return asCsv([['subject', 'stay', 'start', 'end', 'destination', 'destination_class'], ...stays])
}

function classOf(destination: number): string {
	return destination <= 6 ? 'permanent' : destination <= 14 ? 'temporary' : 'other'
}

/** Subject, stay, destination, days to return and status of each expected exit. */
export async function expectedOf({ cohort }: Cohort): Promise<string[][]> {
	const rows = (await rowsOf('flow/lsa-2021/tlsa_Exit.csv')).filter((row) => row.Cohort === cohort)
	return rows
		.map((row) => [
			`${row.HoHID}/${row.HHType}`,
			row.QualifyingExitHHID ?? '',
			row.ExitTo ?? '',
			row.ReturnTime ?? '',
			statuses[row.Stat ?? ''] ?? '',
		])
		.sort()
}
