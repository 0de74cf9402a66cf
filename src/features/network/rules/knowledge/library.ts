import type { Instant, PlainDate } from '../../../../foundation/plain-date.ts'
import type { PlanDocument } from '../../../action-plan/index.ts'
import type { ActivityKind, Evidence, evidenceScale, TargetGroup } from './example.ts'

/*
 * All that a network shares with anyone, as one document: it is read openly, carried as a file and brought into municipalities
 * that may stand in another house. Nobody is named in it.
 */

export const libraryFormat = 'bofast-library/1'

export const templateKinds = ['plan', 'checklist', 'routine', 'guideline'] as const
export type TemplateKind = (typeof templateKinds)[number]

export const licences = ['cc0-1.0', 'cc-by-4.0', 'cc-by-sa-4.0'] as const
export type Licence = (typeof licences)[number]
/** By what name its words stand: a name with a dot in it would be taken for a place among words. */
export const licenceName = {
	...({ 'cc0-1.0': 'cc0', 'cc-by-4.0': 'cc-by', 'cc-by-sa-4.0': 'cc-by-sa' } as const),
} satisfies Readonly<Record<Licence, string>>

/** What a municipality without any begins with. */
export const starts = ['plan', 'agreement', 'routine'] as const
export type Start = (typeof starts)[number]

export const networkRoles = ['secretariat', 'county', 'member'] as const
export type NetworkRole = (typeof networkRoles)[number]

/** A plan as action plans are carried between houses. */
export type TemplatePlan = {
	readonly format: 'bofast-plan-1'
	readonly document: PlanDocument
	readonly units: readonly { readonly id: string; readonly name: string }[]
}

export type TemplateContent =
	| { readonly is: 'plan'; readonly plan: TemplatePlan }
	| { readonly is: 'checklist'; readonly items: readonly string[] }
	| { readonly is: 'text'; readonly text: string }

export type SharedVersion = {
	readonly number: number
	readonly releasedOn: PlainDate
	/** What is new since the one before; empty for the first. */
	readonly news: string
	readonly content: TemplateContent
}

export type SharedTemplate = {
	readonly id: string
	readonly kind: TemplateKind
	readonly title: string
	readonly about: string
	readonly licence: Licence
	/** Whom the licence asks to be named: an organisation. */
	readonly licensor: string
	readonly starts: Start | null
	/** Where it can be read openly. */
	readonly address: string
	/** Oldest first; at least one. */
	readonly versions: readonly SharedVersion[]
}

export type SharedExample = {
	readonly id: string
	readonly title: string
	readonly where: string
	readonly method: string
	readonly result: string
	readonly evidenceScale: typeof evidenceScale
	readonly evidence: Evidence
	readonly evidenceSource: string
	readonly targetGroups: readonly TargetGroup[]
	readonly activities: readonly ActivityKind[]
	readonly contact: { readonly organisation: string; readonly role: string }
	readonly checkedOn: PlainDate | null
}

export type SharedQuestion = {
	readonly id: string
	readonly title: string
	readonly question: string
	readonly askedAs: NetworkRole
	readonly askedOn: PlainDate
	readonly answers: readonly {
		readonly answer: string
		readonly answeredAs: NetworkRole
		readonly answeredOn: PlainDate
	}[]
}

export type Library = {
	readonly format: typeof libraryFormat
	readonly network: { readonly code: string; readonly name: string }
	/** When the network last changed what it shares. */
	readonly asOf: Instant
	readonly templates: readonly SharedTemplate[]
	readonly examples: readonly SharedExample[]
	readonly questions: readonly SharedQuestion[]
}

/** The version that is copied unless another is asked for. */
export function latestOf<Version extends { readonly number: number }>(versions: readonly Version[]): Version {
	const [last] = versions.toSorted((a, b) => b.number - a.number)
	if (last === undefined) throw new Error('a template without a version')
	return last
}

/** Whether a library says less than one that is here already: what was withdrawn since would come back. */
export const isOlder = (library: Library, there: Library | null | undefined): boolean =>
	there != null && Date.parse(library.asOf) < Date.parse(there.asOf)
