import { createHash } from 'node:crypto'
import type { Transaction } from 'kysely'
import type { DB } from '../../database/types.ts'
import { emptyDocument, type PlanDocument } from '../../src/features/action-plan/rules/document/document.ts'
import { wordsAlone } from '../../src/features/consultations/rules/doubles.ts'
import { addDays, type PlainDate, yearOf } from '../../src/foundation/plain-date.ts'
import type { Keys } from '../../src/platform/keys.ts'
import { pour } from '../pour.ts'
import { type Chance, chanceFrom } from './chance.ts'
import { type LiveAnswer, type LiveConsultation, liveConsultations } from './live-consultations.ts'
import type { Places } from './load-organisation.ts'

const seed = 2_026_1140

type Kept = {
	readonly db: Transaction<DB>
	readonly keys: Keys
	readonly places: Places
	readonly chance: Chance
}
/** Rows that came last: the town's older plan and consultation are found first. */
const idFrom = (chance: Chance): string => `f${chance.id().slice(1)}`

/** Drafts that are out for answers on the day that Lillhamn is opened: one not yet, one open, one whose time is out. */
export async function loadLiveConsultations(
	db: Transaction<DB>,
	keys: Keys,
	places: Places,
	today: PlainDate,
): Promise<void> {
	const kept = { db, keys, places, chance: chanceFrom(seed) }
	for (const sample of liveConsultations) await loadOne(kept, sample, today)
}

async function loadOne(kept: Kept, sample: LiveConsultation, today: PlainDate): Promise<void> {
	const { db, places, chance } = kept
	const { municipalityId } = places
	const strategist = places.staff('maria-strom')
	const content = documentOf(chance, sample, yearOf(today) + 1)
	const { title, kind, committee, validFrom, validTo } = content
	const planId = idFrom(chance)
	const versionId = idFrom(chance)
	const begunOn = addDays(today, Math.min(sample.opens, 0) - 30)
	const opensOn = addDays(today, sample.opens)
	await pour(db, 'counted.plan', [{ municipalityId, id: planId, title, kind, committee, validFrom, validTo }])
	await pour(db, 'counted.planVersion', [
		{
			...{ municipalityId, id: versionId, planId, number: 1, content: JSON.stringify(content) },
			...{ begunOn, begunBy: strategist, consultedFrom: opensOn },
		},
	])
	await pour(
		db,
		'counted.activity',
		content.activities.map(({ id }) => ({
			municipalityId,
			id,
			planId,
			status: 'not-started',
			statusNote: '',
		})),
	)
	const planConsultationId = idFrom(chance)
	const { address, registryNumber, questions, moved } = sample
	await pour(db, 'counted.planConsultation', [
		{
			...{ municipalityId, id: planConsultationId, planId, versionId, address, registryNumber, questions },
			...{ content: JSON.stringify(content), contact: 'Socialnämndens registrator', openToAnyone: true },
			...{ opensOn, lastDay: addDays(today, sample.last) },
			...{ openedBy: strategist, openedOn: addDays(today, Math.min(sample.opens, 0)) },
		},
	])
	await pour(
		db,
		'counted.consultationExtension',
		moved === undefined
			? []
			: [
					{
						...{ municipalityId, planConsultationId, reason: moved.reason, extendedBy: strategist },
						...{ fromDay: addDays(today, moved.from), toDay: addDays(today, sample.last) },
						extendedOn: addDays(today, moved.from - 2),
					},
				],
	)
	const bodies = sample.bodies.map(([name, sector]) => ({ id: idFrom(chance), name, sector }))
	await pour(
		db,
		'counted.invitedBody',
		bodies.map((body) => ({ municipalityId, planConsultationId, invitedOn: opensOn, ...body })),
	)
	await loadAnswers(kept, { planConsultationId, content, bodies, opensOn }, sample.answers)
}

type Out = {
	readonly planConsultationId: string
	readonly content: PlanDocument
	readonly bodies: readonly { readonly id: string }[]
	readonly opensOn: PlainDate
}

async function loadAnswers(kept: Kept, out: Out, samples: readonly LiveAnswer[]): Promise<void> {
	const { db, keys, places, chance } = kept
	const { municipalityId } = places
	const { planConsultationId, content } = out
	const answers = samples.map((sample) => ({ ...sample, id: idFrom(chance) }))
	await pour(
		db,
		'counted.consultationAnswer',
		answers.map((answer) => ({ municipalityId, planConsultationId, ...rowOf(answer, out) })),
	)
	const said = answers.flatMap(({ id: consultationAnswerId, said: parts }) =>
		parts.map((part, position) => ({ ...part, id: idFrom(chance), consultationAnswerId, position })),
	)
	await pour(
		db,
		'counted.answerPart',
		said.map(({ id, consultationAnswerId, position, body, about }) => ({
			...{ municipalityId, id, consultationAnswerId, position, body, ...aboutIn(content, about) },
		})),
	)
	const by = places.staff('maria-strom')
	const on = addDays(out.opensOn, 47)
	await pour(
		db,
		'counted.answerTreatment',
		said.flatMap(({ id, outcome, why = '' }) =>
			outcome === undefined ? [] : [{ municipalityId, id, outcome, why, treatedOn: on, treatedBy: by }],
		),
	)
	await pour(
		db,
		'counted.secretMatter',
		said.flatMap(({ id, secret }) =>
			secret === undefined ? [] : [{ municipalityId, id, sectionOfLaw: secret, markedOn: on, markedBy: by }],
		),
	)
	const bytes = Buffer.from('%PDF-1.4\n% Påhittad bilaga\n%%EOF\n')
	await pour(
		db,
		'counted.answerAttachment',
		answers.flatMap(({ id: consultationAnswerId, attached }) =>
			attached === undefined
				? []
				: [
						{
							...{
								municipalityId,
								consultationAnswerId,
								position: 1,
								kind: 'pdf',
								size: bytes.length,
								bytes,
							},
							sha256: createHash('sha256').update(bytes).digest('hex'),
						},
					],
		),
	)
	await pour(
		db,
		'named.answerWriter',
		answers.flatMap(({ id, from }, at) => {
			const email = `svar-${at}@lillhamn.example`
			if (typeof from === 'number') return []
			const emailIndex = keys.blindIndex(email)
			return [
				{
					municipalityId,
					id,
					nameCipher: keys.seal('Kim Påhittad'),
					emailCipher: keys.seal(email),
					emailIndex,
				},
			]
		}),
	)
}

function rowOf({ id, from, channel, after, stance, waits, said }: LiveAnswer & { id: string }, out: Out) {
	const words = wordsAlone(said)
	const byHand = channel === 'letter' || channel === 'e-mail'
	return {
		...{ id, channel, stance: stance ?? null, receivedOn: addDays(out.opensOn, after) },
		sender: typeof from === 'number' ? 'body' : from === 'person' ? 'person' : 'organisation',
		invitedBodyId: typeof from === 'number' ? (out.bodies[from]?.id ?? null) : null,
		organisation: typeof from === 'object' ? from.organisation : null,
		state: waits === undefined ? 'in' : 'waiting',
		confirmedBy: waits !== undefined ? null : byHand ? 'staff' : channel === 'link' ? 'link' : 'e-mail',
		textDigest: words === null ? null : createHash('sha256').update(words).digest('base64url'),
	} as const
}

function aboutIn({ sections, activities }: PlanDocument, about: LiveAnswer['said'][number]['about']) {
	if (about === 'whole') return { part: 'whole', partId: null } as const
	const [part, at] = about.split('-')
	const from = part === 'section' ? sections : activities
	return {
		part: part === 'section' ? 'sections' : 'activities',
		partId: from[Number(at)]?.id ?? null,
	} as const
}

function documentOf(
	chance: Chance,
	{ title, sections, goals, activities }: LiveConsultation,
	from: number,
): PlanDocument {
	const [until = from + 1] = [Number(/–(\d{4})$/.exec(title)?.[1] ?? from + 1)]
	const validTo = Math.max(from, until)
	const head = { title, kind: 'plan', committee: 'Socialnämnden', validFrom: from, validTo }
	const goalIds = goals.map(() => chance.id())
	return {
		...emptyDocument(head),
		sections: sections.map(([heading, text]) => ({ id: chance.id(), kind: 'text', heading, text })),
		goals: goals.map((text, at) => ({ id: goalIds[at] ?? '', text, under: null, superiorId: null })),
		activities: activities.map((text, at) => ({
			...{
				id: idFrom(chance),
				key: `A${at + 1}`,
				areaId: null,
				goalIds,
				text,
				owner: 'Boendeenheten',
				unitIds: [],
			},
			...{
				costClass: null,
				periodFrom: from,
				periodTo: validTo,
				due: null,
				measure: '',
				measureWaived: null,
			},
			...{ method: null, indicatorIds: [], quantity: null, costs: [], partners: [], label: null },
		})),
	}
}
