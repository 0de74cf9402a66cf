import * as z from 'zod'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import { BadInput, missing } from '../../../platform/answer.ts'
import { command } from '../../../platform/command.ts'
import { day, id, notInFuture } from '../../../platform/fields.ts'
import { projecting } from '../../../platform/purpose.ts'
import type { Act } from '../../../platform/transaction.ts'
import { holdPeople } from '../../people/index.ts'
import { mayWorkWithHomelessness } from '../access.ts'
import { refuseOverlap, type Stretch } from '../rules/spell-borders.ts'
import { insertContacts } from '../store/contacts.ts'
import { hasEntry } from '../store/entries.ts'
import { endSpells, insertSpells, readDaysOfSpells, readGround, type SpellColumns } from '../store/spells.ts'
import { committeeOf } from './committee-of.ts'
import { contactField } from './contact-fields.ts'
import { refuseBeforeEviction } from './eviction-followed.ts'
import { mattersOf } from './matters-of.ts'
import { refreshHeld } from './refresh-people.ts'
import { refusePlacesKept } from './refuse-hidden-places.ts'
import { spellFields, wholeSpell } from './spell-fields.ts'

const input = z.object({
	...spellFields,
	personId: id(),
	startsOn: day(),
	endsOn: day().optional(),
	arrangedBy: spellFields.arrangedBy.default('unknown'),
	contract: spellFields.contract.default('unknown'),
	contractEndsOn: day().optional(),
	dischargeOn: day().optional(),
	homeAfter: spellFields.homeAfter.default('unknown'),
	overstays: spellFields.overstays.default('no'),
	population: spellFields.population.default('resident'),
	withChildren: spellFields.withChildren.default('unknown'),
	childrenElsewhere: spellFields.childrenElsewhere.default(0),
	stayMunicipality: spellFields.stayMunicipality.optional(),
	residenceMunicipality: spellFields.residenceMunicipality.optional(),
	toldBy: spellFields.toldBy.default('person'),
	destination: spellFields.destination.optional(),
	/** Where the place that lasted until now led to. */
	leftFor: spellFields.destination.optional(),
	/** The adult whose spell a child's follows. */
	withPersonId: id().optional(),
	children: z.array(id()).max(20).default([]),
	/** `as-before`: children who follow the person now follow further. */
	childrenFollow: z.enum(['as-before', 'chosen'], { error: 'choose-one' }).default('as-before'),
	contactOn: day().optional(),
	contactKind: contactField().default('meeting'),
	followsCaseId: id().optional(),
	unitId: id().optional(),
	responsibleId: id().optional(),
})

/**
 * Somebody lives somewhere from a day. What they lived in until then ends the same day; children who followed follow,
 * with spells of their own. Opens their matter on the list when there is none.
 * Refusals: place-overlaps, two-places-at-once, place-kept-by-named-access, spell-before-eviction, case-without-eviction.
 */
export const startSpell = command({
	name: 'startSpell',
	input,
	byKey: true,
	may: mayWorkWithHomelessness,
	run: async (act, given) => {
		const { db, actor } = act
		const { personId, startsOn, contactOn } = given
		const days = { startsOn, endsOn: given.endsOn ?? null }
		notInFuture(act, { ...days, contactOn })
		wholeSpell(days, given.destination ?? null)
		await mattersOf(act, given)
		if (given.followsCaseId !== undefined) {
			const refusal = await refuseBeforeEviction(act, given.followsCaseId, startsOn)
			if (refusal !== null) return refusal
		}
		const adult = given.withPersonId === undefined ? [] : [given.withPersonId]
		const ground = await readGround(db, [personId, ...given.children, ...adult])
		const follow = given.childrenFollow === 'as-before' && days.endsOn === null
		const followers = follow ? (ground.find(({ id }) => id === personId)?.followers ?? []) : []
		const children = [...new Set([...given.children, ...followers])].filter((child) => child !== personId)
		const together = [personId, ...children]
		const seen = new Set([...ground.map(({ id }) => id), ...followers])
		if (![...together, ...adult].every((one) => seen.has(one))) return missing
		if (!(await holdPeople(act, [...together, ...adult]))) return missing
		const keptOf = (one: string) => ground.find(({ id }) => id === one)?.keptId ?? one

		const records = together.flatMap((one) => ground.find(({ id }) => id === one)?.records ?? [one])
		const { hidden, there } = await readDaysOfSpells(db, records)
		if (hidden) return refusePlacesKept()
		const ending = there.filter((spell) => continues(days, spell))
		const refusal = refuseOverlap(
			days,
			there.filter((spell) => !ending.includes(spell)),
		)
		if (refusal !== null) return refusal
		const unitId = await unitOf(act, personId, given.unitId)

		const by = {
			municipalityId: actor.municipalityId,
			committeeId: committeeOf(act),
			recordedBy: actor.actorId,
		}
		await endThose(act, ending, { endsOn: startsOn, destination: given.leftFor ?? null })
		const facts = factsOf(given, ground[0]?.code ?? '')
		const [spellId = '', ...childSpellIds] = await insertSpells(db, by, [
			{
				...facts,
				...days,
				personId: keptOf(personId),
				withChildren: children.length > 0 ? 'yes' : facts.withChildren,
				withPersonId: given.withPersonId === undefined ? null : keptOf(given.withPersonId),
			},
			...children.map((child) => ({
				...facts,
				...days,
				personId: keptOf(child),
				...{ withChildren: 'no' as const, childrenElsewhere: 0, withPersonId: keptOf(personId) },
			})),
		])
		if (contactOn !== undefined) {
			const contact = { onDay: contactOn, kind: given.contactKind, note: null }
			await insertContacts(
				db,
				together.map((one) => ({ ...by, ...contact, personId: keptOf(one) })),
			)
		}
		await refreshHeld(act, together, { unitId, responsibleId: given.responsibleId ?? null })
		return { spellId, childSpellIds, children }
	},
	audit: ({ personId }, value) => ({
		kind: 'spell',
		ids: value === null ? [personId] : [personId, ...value.children, value.spellId, ...value.childSpellIds],
	}),
	constraints: { one_place_at_a_time: 'two-places-at-once' },
})

/** They were seen row by row, and their people are held: ending them need not ask again who may see each. */
async function endThose(
	act: Act,
	ending: readonly { id: string }[],
	left: { endsOn: PlainDate; destination: SpellColumns['destination'] },
): Promise<void> {
	if (ending.length === 0) return
	const ids = ending.map(({ id }) => id)
	await projecting(act, (db) => endSpells(db, ids, left.endsOn, left.destination))
}

/** One place that lasts is left for the next one that does. */
function continues(wanted: Stretch, spell: Stretch): boolean {
	return wanted.endsOn === null && spell.endsOn === null && spell.startsOn < wanted.startsOn
}

type Given = z.output<typeof input>

/** The municipality is the place of stay where nothing else is said, and of residence for those who are residents. */
function factsOf(given: Given, ownCode: string) {
	const { place, placeName, arrangedBy, contract, homeAfter, population, withChildren, toldBy } = given
	return {
		...{ place, placeName, arrangedBy, contract, homeAfter, population, withChildren, toldBy },
		contractEndsOn: given.contractEndsOn ?? null,
		dischargeOn: given.dischargeOn ?? null,
		overstays: given.overstays === 'yes',
		childrenElsewhere: given.childrenElsewhere,
		stayMunicipality: given.stayMunicipality ?? ownCode,
		residenceMunicipality: given.residenceMunicipality ?? (population === 'resident' ? ownCode : null),
		destination: given.destination ?? null,
		followsCaseId: given.followsCaseId ?? null,
	}
}

/** The unit asked for, else the actor's own; none is needed where the matter is open already. */
async function unitOf(act: Act, personId: string, wanted: string | undefined): Promise<string | null> {
	const unitId = wanted ?? act.actor.unitIds[0] ?? null
	if (unitId !== null || (await projecting(act, (db) => hasEntry(db, personId)))) return unitId
	throw new BadInput([{ path: 'unitId', problem: 'required' }])
}
