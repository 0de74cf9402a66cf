import type { ListColumn } from '../../rules/list/parts.ts'
import type { AnyList, CaseRow, CodedRow } from './list-types.ts'

type Field = keyof CaseRow | keyof CodedRow

/** What each column is written from. */
const writtenFrom: Readonly<Record<ListColumn, readonly Field[]>> = {
	name: ['known', 'protected', 'givenName', 'familyName', 'called', 'personCode'],
	code: [],
	situation: ['situation', 'population', 'status', 'since'],
	status: ['status'],
	since: ['since'],
	length: ['homelessDays'],
	contact: ['lastContactOn'],
	inactive: ['status', 'inactiveOn'],
	responsible: ['responsible'],
	unit: ['unit'],
	came: ['came', 'cameOn'],
	left: ['left', 'since'],
	discharge: ['dischargeOn'],
	children: ['children', 'childrenElsewhere'],
	stay: ['stay'],
	residence: ['residence'],
	known: ['knownOn'],
	sex: ['sex'],
	age: ['ageBand'],
	place: ['place'],
	causes: ['causes'],
	needs: ['needs'],
	complex: ['subgroups'],
}

/** Case work alone tells where somebody is, beside the situation. */
const where: readonly Field[] = ['place', 'placeName']

/** The rows with what the chosen columns are written from: nothing else of a person goes to the page. */
export function inColumns<Row extends CaseRow | CodedRow>(
	rows: readonly Row[],
	columns: readonly ListColumn[],
	mode: AnyList['mode'],
): Row[] {
	const told = new Set<string>(['personId', 'code', ...columns.flatMap((column) => writtenFrom[column])])
	if (mode === 'case' && columns.includes('situation')) for (const field of where) told.add(field)
	return rows.map(
		(row) => Object.fromEntries(Object.entries(row).filter(([field]) => told.has(field))) as Row,
	)
}
