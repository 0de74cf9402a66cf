import type { Transaction } from 'kysely'
import type { DB } from '../../database/types.ts'
import type { PlanDocument } from '../../src/features/action-plan/rules/document/document.ts'
import { addDays, type PlainDate, plainDate } from '../../src/foundation/plain-date.ts'
import { pour } from '../pour.ts'
import type { Chance } from './chance.ts'
import { type AnswerSample, bodies, open, type SaidSample } from './consultation-words.ts'
import type { Places } from './load-organisation.ts'

type Revision = { readonly planId: string; readonly versionId: string; readonly content: PlanDocument }

/** From when the draft of the second version was out. */
export const sentOutOn = plainDate('2023-11-20')
const firstLastDay = plainDate('2024-01-15')
const lastDay = plainDate('2024-01-22')
const closedOn = plainDate('2024-02-20')

/** What reads otherwise in the version that was decided, and how it read when it was sent out. */
const asSent: Readonly<Record<string, string>> = {
	A7: 'Uppsökare på kvällarna',
	A8: 'Sex platser utan krav på drogfrihet',
	A10: 'Kompiskontrakt i ett hus',
}

/**
 * The consultation before the revision of 2024, as it was closed: whom it asked, what they said, what was made of it and
 * the three changes it led to. Names of people are gone by now.
 */
export async function loadConsultation(
	db: Transaction<DB>,
	chance: Chance,
	places: Places,
	{ planId, versionId, content }: Revision,
): Promise<void> {
	const { municipalityId } = places
	const strategist = places.staff('maria-strom')
	const planConsultationId = chance.id()
	const invited = bodies.map((body) => ({ ...body, id: chance.id() }))
	const told = [
		...invited.flatMap(({ id, answer }) =>
			answer === null ? [] : [{ ...answer, invitedBodyId: id, organisation: null }],
		),
		...open.map((answer) => ({ ...answer, invitedBodyId: null })),
	]
	const answers = told
		.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
		.map((answer, at) => ({ ...answer, id: chance.id(), number: at + 1 }))
	await pour(db, 'counted.planConsultation', [
		{
			...{ municipalityId, id: planConsultationId, planId, versionId, address: 'h4mn2024' },
			...{ content: JSON.stringify(sentOut(content)), opensOn: sentOutOn, lastDay, openToAnyone: true },
			...{ registryNumber: 'SN 2023/0411', contact: 'Socialnämndens registrator' },
			questions: 'Är platserna på rätt nivå, och arbetar uppsökarna på rätt tider?',
			...{ openedBy: strategist, openedOn: sentOutOn, closedOn, closedBy: strategist },
		},
	])
	await pour(db, 'counted.consultationExtension', [
		{
			...{ municipalityId, planConsultationId, fromDay: firstLastDay, toDay: lastDay },
			...{ reason: 'Flera har bett om tid efter helgerna.', extendedOn: addDays(firstLastDay, -3) },
			extendedBy: strategist,
		},
	])
	await pour(
		db,
		'counted.invitedBody',
		invited.map(({ id, name, sector }) => ({
			...{ municipalityId, id, planConsultationId, name, sector, invitedOn: sentOutOn },
		})),
	)
	await pour(
		db,
		'counted.consultationAnswer',
		answers.map(({ id, invitedBodyId, organisation, day, channel, stance, published = null }) => ({
			...{ municipalityId, id, planConsultationId, invitedBodyId, organisation, channel, stance, published },
			sender: invitedBodyId !== null ? 'body' : organisation !== null ? 'organisation' : 'person',
			...{ state: 'in', receivedOn: plainDate(day), confirmedBy: confirmationOf(channel) },
		})),
	)
	await loadSaid({ db, chance, places }, { planConsultationId, versionId, content }, answers)
}

const confirmationOf = (channel: AnswerSample['channel']) =>
	channel === 'link' ? 'link' : channel === 'open' ? 'e-mail' : 'staff'

type Kept = { readonly db: Transaction<DB>; readonly chance: Chance; readonly places: Places }
type Of = Pick<Revision, 'versionId' | 'content'> & { readonly planConsultationId: string }
type Came = { readonly id: string; readonly said: readonly SaidSample[] }

/** What each answer says and what was made of it; those behind each of the changes. */
async function loadSaid({ db, chance, places }: Kept, of: Of, answers: readonly Came[]): Promise<void> {
	const { municipalityId } = places
	const treatedBy = places.staff('maria-strom')
	const said = answers.flatMap(({ id: consultationAnswerId, said: parts }) =>
		parts.map(([key, body, outcome, why = ''], position) => ({
			...{ id: chance.id(), key, consultationAnswerId, position, body, outcome, why },
			...aboutIn(of.content, key),
		})),
	)
	await pour(
		db,
		'counted.answerPart',
		said.map(({ id, consultationAnswerId, position, part, partId, body }) => ({
			...{ municipalityId, id, consultationAnswerId, position, part, partId, body },
		})),
	)
	const treatedOn: PlainDate = addDays(closedOn, -6)
	await pour(
		db,
		'counted.answerTreatment',
		said.map(({ id, outcome, why }) => ({ municipalityId, id, outcome, why, treatedOn, treatedBy })),
	)
	const { planConsultationId, versionId } = of
	const changes = Object.keys(asSent).map((key) => ({ id: chance.id(), key, ...aboutIn(of.content, key) }))
	await pour(
		db,
		'counted.consultationChange',
		changes.map(({ id, part, partId }) => ({
			...{ municipalityId, id, planConsultationId, versionId, part, partId },
			...{ linkedOn: closedOn, linkedBy: treatedBy },
		})),
	)
	await pour(
		db,
		'counted.changeAnswer',
		changes.flatMap(({ id: consultationChangeId, key }) =>
			said
				.filter((one) => one.key === key && one.outcome !== 'no')
				.map(({ id: answerPartId }) => ({ municipalityId, consultationChangeId, answerPartId })),
		),
	)
}

function aboutIn({ activities, sections }: PlanDocument, key: string) {
	if (key === 'whole') return { part: 'whole', partId: null } as const
	const section = sections.find(({ kind }) => key === 'children' && kind === 'child-perspective')
	if (section !== undefined) return { part: 'sections', partId: section.id } as const
	const activity = activities.find((one) => one.key === key)
	if (activity === undefined) throw new Error(`Lillhamn's plan has no ${key}`)
	return { part: 'activities', partId: activity.id } as const
}

/** The draft as it was sent out, before the answers changed it. */
function sentOut(content: PlanDocument): PlanDocument {
	return {
		...content,
		activities: content.activities.map((activity) => ({
			...activity,
			text: asSent[activity.key] ?? activity.text,
		})),
	}
}
