import * as z from 'zod'
import { acrossFields } from '../../../../platform/across-fields.ts'
import { day, id, optionalText } from '../../../../platform/fields.ts'
import { faultsOfDays, hoursAWeek } from '../../../support/index.ts'
import { formField } from '../stays/stay-fields.ts'
import { isOfAnotherForm, leaseFields } from './lease-fields.ts'

const supportFields = {
	supportKind: z
		.enum(['housing-support', 'housing-first', 'home-visits', 'none'], { error: 'choose-one' })
		.default('housing-support'),
	hoursAWeek: z.string().trim().optional(),
	method: z.enum(['cti', 'icm', 'act'], { error: 'choose-one' }).optional(),
	supportUnitId: id().optional(),
	/** Support of the same kind that runs already. */
	formerSupport: z.enum(['taken-over', 'goes-on'], { error: 'choose-one' }).default('taken-over'),
} as const

const decisionFields = {
	/** One that waits is carried out; left out, the home is decided here. */
	decisionId: id().optional(),
	legalBasis: optionalText(40),
	appliedOn: day().optional(),
	decidedOn: day().optional(),
	decidedBy: z.union([id(), z.literal('committee')]).optional(),
	minutes: optionalText(100),
	reasons: optionalText(10_000),
	notifiedOn: day().optional(),
} as const

const shape = z.object({
	personId: id(),
	/** Where the person lives already: a step on the ladder; left out, somebody moves in. */
	fromStayId: id().optional(),
	adults: z.array(id()).max(19).default([]),
	children: z.array(id()).max(19).default([]),
	/** Left out at a step, they stay in the same home. */
	bedId: id().optional(),
	form: formField(),
	startsOn: day(),
	/** Decision, lease and support end together; left out, they last. */
	endsOn: day().optional(),
	reason: optionalText(2000),
	...decisionFields,
	...leaseFields,
	...supportFields,
})

/** What somebody writes who grants a home: decision, lease and support, held against each other. */
export const grantInput = acrossFields(shape, (given, tell, wrong) => {
	const said = (field: 'fromStayId' | 'decisionId') => given[field] !== undefined || wrong.has(field)
	if (!said('fromStayId') && given.bedId === undefined) tell('bedId', 'required')
	if (given.supportKind !== 'none') tellOfHours(given.hoursAWeek, tell)
	if (!said('decisionId')) tellOfDecision(given, tell)
	const { startsOn, endsOn, form, tenure } = given
	if (endsOn !== undefined && startsOn !== undefined && endsOn <= startsOn)
		tell('endsOn', 'ends-before-it-begins')
	if (form !== undefined && tenure !== undefined && isOfAnotherForm(form, tenure))
		tell('tenure', 'tenure-of-another-form')
	const along = [given.personId, ...(given.adults ?? []), ...(given.children ?? [])]
	if (new Set(along).size < along.length) tell('adults', 'named-twice')
})
export type Granted = z.output<typeof grantInput>

type Tell = (path: string, problem: string) => void

function tellOfHours(hours: string | undefined, tell: Tell): void {
	if (hours === undefined || hours === '') tell('hoursAWeek', 'required')
	else if (!hoursAWeek().safeParse(hours).success) tell('hoursAWeek', 'not-hours-of-a-week')
}

/** Where the home is decided here, and not carried out by a decision that waits. */
function tellOfDecision(given: Partial<Granted>, tell: Tell): void {
	if ((given.legalBasis ?? null) === null) tell('legalBasis', 'required')
	if ((given.reasons ?? null) === null) tell('reasons', 'required')
	if (given.decidedBy === 'committee' && (given.minutes ?? null) === null) tell('minutes', 'required')
	const { startsOn, decidedOn, appliedOn = null, notifiedOn = null } = given
	if (decidedOn === undefined) {
		tell('decidedOn', 'required')
		return
	}
	if (startsOn !== undefined && decidedOn > startsOn) tell('decidedOn', 'decided-after-moving-in')
	const days = { appliedOn, decidedOn, notifiedOn, periodFrom: null, periodTo: null }
	for (const { path, problem } of faultsOfDays(days)) tell(path, problem)
}
