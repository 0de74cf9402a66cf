import type { CaseView } from './case-view.ts'

/** What somebody has written in their own words: it may name a protected person, or tell where they are. */
const freeTexts = [
	'administration',
	'agreement',
	'assessment',
	'attendsOthers',
	'authorityOfficer',
	'basisNote',
	'became',
	'bestInterests',
	'childrenWith',
	'childsView',
	'childsWords',
	'doneNote',
	'interpreterLanguage',
	'landlordUndertakes',
	'letter',
	'minutes',
	'note',
	'place',
	'proof',
	'proofFile',
	'reasonNote',
	'reasons',
	'receipt',
	'receiptReference',
	'receivedBy',
	'reference',
	'school',
	'sentTo',
	'storageNote',
	'supportReview',
	'task',
	'tonightWhere',
	'was',
] as const
type FreeText = (typeof freeTexts)[number]

/** A row whose free texts are null for those who may not know whom it is about. */
export type Readable<Row> = {
	readonly [Field in keyof Row]: Field extends FreeText ? Row[Field] | null : Row[Field]
}

/**
 * Somebody in the household, a child of the case or somebody else who lives there is protected and the reader has no named
 * access: the home is hidden then.
 */
export function hidesFreeText({
	home,
	adults,
	children,
}: Pick<CaseView, 'home' | 'adults' | 'children'>): boolean {
	return home === null || [...adults, ...children].some((one) => one.protected && one.givenName === null)
}

/** The rows, where `hidden` with every free text taken out; days, codes and amounts stay. */
export function hideFreeText<Row extends object>(rows: readonly Row[], hidden: boolean): Readable<Row>[] {
	return rows.map((row) => {
		const taken = hidden ? freeTexts.filter((field) => field in row).map((field) => [field, null]) : []
		return { ...row, ...Object.fromEntries(taken) }
	})
}
