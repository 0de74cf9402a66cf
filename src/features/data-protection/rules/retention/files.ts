import type { PlainDate } from '../../../../foundation/plain-date.ts'
import type { FileFacts, Hold } from './due-of.ts'

/** What is told of one person, or of one thing (case, household, home) that people share. */
export type Told = {
	readonly id: string
	readonly person: boolean
	readonly birth: PlainDate | null
	readonly lastNoteOn: PlainDate | null
	readonly openMatter: boolean
	readonly placedChild: boolean
	readonly childInvestigation: boolean
	readonly holds: readonly Hold[]
}

/** Two that stand in the same file: a person and a household, a person and a case, two records of one person. */
export type Link = readonly [string, string]

export type RetentionFile = FileFacts & {
	/** The first of its people by id: the file's name as long as its people are the same. */
	readonly anchor: string
	readonly people: readonly string[]
	/** What else it is made of: cases and households. */
	readonly things: readonly string[]
}

/** Files of all that is told: whoever shares something stands in one, over however many steps. */
export function filesOf(told: readonly Told[], links: readonly Link[]): RetentionFile[] {
	const parent = new Map<string, string>()
	const rootOf = (id: string): string => {
		let root = id
		for (let next = parent.get(root); next !== undefined; next = parent.get(root)) root = next
		// The way is made short, so that a long chain is walked once.
		for (let at = id; at !== root; ) {
			const next = parent.get(at) ?? root
			parent.set(at, root)
			at = next
		}
		return root
	}
	for (const [a, b] of links) {
		const [one, other] = [rootOf(a), rootOf(b)]
		if (one !== other) parent.set(one, other)
	}
	const members = new Map<string, Told[]>()
	for (const one of told) {
		const root = rootOf(one.id)
		const there = members.get(root)
		if (there === undefined) members.set(root, [one])
		else there.push(one)
	}
	return [...members.values()].map(fileOf).toSorted((a, b) => (a.anchor < b.anchor ? -1 : 1))
}

function fileOf(members: readonly Told[]): RetentionFile {
	const people = members.filter(({ person }) => person)
	const ids = people.map(({ id }) => id).toSorted()
	const things = members.filter(({ person }) => !person).map(({ id }) => id)
	return {
		anchor: ids[0] ?? things.toSorted()[0] ?? '',
		people: ids,
		things: things.toSorted(),
		births: people.map(({ birth }) => birth),
		lastNoteOn: members.reduce<PlainDate | null>(
			(last, { lastNoteOn }) =>
				last === null || (lastNoteOn !== null && lastNoteOn > last) ? lastNoteOn : last,
			null,
		),
		openMatter: members.some(({ openMatter }) => openMatter),
		placedChild: members.some(({ placedChild }) => placedChild),
		childInvestigation: members.some(({ childInvestigation }) => childInvestigation),
		holds: members.flatMap(({ holds }) => holds),
	}
}
