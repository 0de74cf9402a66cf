import type { ColumnKind, Table } from '../inventory/table.ts'

/** Why something in a person's own records may tell of somebody else. */
export const maskReasons = [
	'reporter',
	'childs-words',
	'other-guardian',
	'somebody-protected',
	'other-person',
	'somebody-named',
	'shared-words',
	'file',
] as const
export type MaskReason = (typeof maskReasons)[number]

/** The sections by which something is masked; which one holds is decided each time. */
export const maskSections = [
	'osl-26-1',
	'osl-26-2',
	'osl-26-5',
	'osl-26-14c',
	'osl-21-1',
	'osl-21-3',
	'other',
] as const
export type MaskSection = (typeof maskSections)[number]

/**
 * The section that stands suggested: OSL 26:5 for who reported, 26:2 towards a guardian, 21:3 for where somebody protected
 * may be found, 26:1 for what else is another's.
 */
export const sectionOf: Readonly<Record<MaskReason, MaskSection>> = {
	reporter: 'osl-26-5',
	'childs-words': 'osl-26-2',
	'other-guardian': 'osl-26-1',
	'somebody-protected': 'osl-21-3',
	'other-person': 'osl-26-1',
	'somebody-named': 'osl-26-1',
	'shared-words': 'osl-26-1',
	file: 'osl-26-1',
}

/** Who reported a child must not be guessed either: how it came, and what was told, lead there. */
const ofReporter = new Set([
	'concern_report.reporter',
	'concern_report.received_by_name',
	'concern_report.channel',
	'concern_content.cipher',
])
const childsWords = new Set(['child_talk.childs_view', 'child_check.childs_words'])
/** Where the person's own name and address stand. A home in a case is its household's, which others share. */
const onesOwn = new Set(['person_particulars', 'identity_number', 'list_entry', 'spell', 'support_agreement'])
/** What staff wrote of the keeping: about a pair, who may read and who did, themselves, and how somebody was answered. */
const ofTheKeeping = new Set([
	'record_pair',
	'record_link',
	'named_access',
	'break_glass',
	'watched_person',
	'log_review_entry',
	'retention_hold',
	'extract_request',
])

type Asked = {
	readonly table: Table
	readonly column: string
	readonly kind: ColumnKind
	/** Whom the row is about by its own columns, where it says so. */
	readonly about: About
	readonly isFile: boolean
	/** Whether the row tells of what is shared with somebody protected, or that there is somebody such at all. */
	readonly protectedNear: 'here' | 'somewhere' | null
}

/** Whom a row is about: nobody it names, whoever asks, also somebody else, or somebody else alone, e.g. a brother. */
export type About = 'unsaid' | 'own' | 'several' | 'another'

/** Null: nothing speaks for masking it; else why it is looked at by somebody before it is given. */
export function suggestMask({ table, column, kind, about, isFile, protectedNear }: Asked): MaskReason | null {
	const place = `${table.name}.${column}`
	if (ofReporter.has(place)) return 'reporter'
	if (childsWords.has(place)) return 'childs-words'
	if (table.name === 'guardian_consent') return 'other-guardian'
	if (protectedNear === 'here' || (protectedNear === 'somewhere' && kind === 'contact'))
		return 'somebody-protected'
	if (about === 'another') return 'other-person'
	if (isFile) return 'file'
	if ((kind === 'identity' || kind === 'contact') && !onesOwn.has(table.name)) return 'somebody-named'
	if (kind === 'words' && isShared(table, about)) return 'shared-words'
	return null
}

/** A case, a notice or a meeting is several people's matter, and so is a row that names another: its words may tell of each. */
function isShared({ name, leads }: Table, about: About): boolean {
	if (name === 'person') return false
	return about !== 'own' || ofTheKeeping.has(name) || !leads.some(({ to }) => to === 'person')
}
