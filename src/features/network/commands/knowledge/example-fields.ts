import * as z from 'zod'
import { BadInput, type Fault } from '../../../../platform/answer.ts'
import { id, optionalText, text } from '../../../../platform/fields.ts'
import { activityKinds, evidenceLevels, evidenceScale, targetGroups } from '../../rules/knowledge/example.ts'
import { namesSomebody } from '../../rules/knowledge/names-somebody.ts'
import type { ExampleSaid } from '../../store/knowledge.ts'

const someOf = <const Codes extends readonly [string, ...string[]]>(codes: Codes) =>
	z
		.array(z.enum(codes), { error: 'choose-one' })
		.min(1, 'choose-one')
		.transform((chosen) => [...new Set(chosen)])

export const exampleFields = z.object({
	title: text(200),
	placeId: id().optional(),
	elsewhere: z.string().trim().max(200, 'too-long').default(''),
	method: text(8000),
	result: text(8000),
	evidence: z.enum(evidenceLevels, { error: 'choose-one' }),
	evidenceSource: z.string().trim().max(1000, 'too-long').default(''),
	targetGroups: someOf(targetGroups as unknown as readonly [string, ...string[]]),
	activities: someOf(activityKinds as unknown as readonly [string, ...string[]]),
	contactOrganisation: text(200),
	contactRole: text(200),
	/** Whom to call: kept sealed, and never part of what is shared. */
	contactName: optionalText(200),
	contactReachedBy: optionalText(200),
})

type Given = z.output<typeof exampleFields>

/** What is shared, and whom to call; throws bad input that names the fields where somebody is named or no place is told. */
export function readExample(given: Given): {
	said: ExampleSaid
	contact: { name: string; reachedBy: string } | null
} {
	const { contactName, contactReachedBy, placeId, elsewhere, ...rest } = given
	const faults: Fault[] = []
	if ((placeId === undefined) === (elsewhere === '')) faults.push({ path: 'placeId', problem: 'one-place' })
	if ((contactName === null) !== (contactReachedBy === null)) {
		faults.push({ path: contactName === null ? 'contactName' : 'contactReachedBy', problem: 'required' })
	}
	for (const path of [
		'title',
		'method',
		'result',
		'evidenceSource',
		'contactOrganisation',
		'contactRole',
	] as const) {
		if (namesSomebody(given[path], contactName)) faults.push({ path, problem: 'names-somebody' })
	}
	if (namesSomebody(elsewhere, contactName)) faults.push({ path: 'elsewhere', problem: 'names-somebody' })
	if (rest.evidence === 'researched' && rest.evidenceSource === '') {
		faults.push({ path: 'evidenceSource', problem: 'required' })
	}
	if (faults.length > 0) throw new BadInput(faults)
	return {
		said: { ...rest, placeId: placeId ?? null, elsewhere, evidenceScale } as ExampleSaid,
		contact:
			contactName === null || contactReachedBy === null
				? null
				: { name: contactName, reachedBy: contactReachedBy },
	}
}
