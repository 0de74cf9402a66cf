import type { Transaction } from 'kysely'
import type { DB } from '../../database/types.ts'
import type { PlanDocument } from '../../src/features/action-plan/rules/document/document.ts'
import { plainDate } from '../../src/foundation/plain-date.ts'
import { pour } from '../pour.ts'
import { chanceFrom } from './chance.ts'
import type { Places } from './load-organisation.ts'

const seed = 2_026_1142
const notedOn = plainDate('2026-09-21')

/** What the revision of this autumn is built on: three talks, lessons of what was done, and proposals in each state. */
export async function loadGroundwork(db: Transaction<DB>, places: Places): Promise<void> {
	const { municipalityId } = places
	const { planId, content } = await db
		.selectFrom('counted.planVersion')
		.select(['planId', 'content'])
		.where('decidedOn', 'is', null)
		.executeTakeFirstOrThrow()
	const activityId = (content as unknown as PlanDocument).activities.at(-1)?.id ?? ''
	const chance = chanceFrom(seed)
	const noted = { municipalityId, planId, notedOn, notedBy: places.staff('maria-strom') }
	const shelter = chance.id()
	await pour(db, 'counted.planInterview', [
		{
			...{ ...noted, id: shelter, heldOn: plainDate('2026-09-08'), sector: 'non-profit' },
			who: 'Föreståndare, Kvinnojouren Fyren',
			trends:
				'Fler kommer med barn, och fler stannar länge för att det inte finns någon bostad att flytta till.',
			needs: 'En bostad att flytta till inom tre månader, och samma handläggare hela vägen.',
		},
		{
			...{ ...noted, id: chance.id(), heldOn: plainDate('2026-09-10'), sector: 'private' },
			who: 'Uthyrningschef, Lillhamnsbostäder',
			trends: 'Hyresskulderna är mindre men fler, och de kommer tidigare i månaden.',
			needs: 'Ett nummer att ringa när en hyra uteblir första gången.',
		},
		{
			...{ ...noted, id: chance.id(), heldOn: plainDate('2026-09-15'), sector: 'public' },
			who: 'Enhetschef, regionens psykiatri',
			trends: '',
			needs: 'En plan för utskrivning före inskrivning.',
		},
	])
	const children = chance.id()
	const evenings = chance.id()
	await pour(db, 'counted.planLesson', [
		{
			...{ ...noted, id: children, theme: 'Barn', planInterviewId: shelter },
			body: 'Barnen fick veta sist vart de skulle flytta.',
		},
		{
			...{ ...noted, id: evenings, theme: 'Uppsökande arbete', source: 'Uppsökarnas loggbok 2025' },
			body: 'De flesta första kontakter sker efter klockan 18.',
		},
		{
			...{ ...noted, id: chance.id(), theme: 'Samverkan', source: 'Uppföljning 2025' },
			body: 'Möten med hyresvärdar varje månad gav färre uppsägningar än brev.',
		},
	])
	const strategist = places.staff('maria-strom')
	const letter = chance.id()
	const open = chance.id()
	await pour(db, 'counted.planProposal', [
		{ ...noted, id: open, kind: 'develop', body: 'Uppsökare ute till klockan 23 alla dagar' },
		{ ...noted, id: chance.id(), kind: 'inquiry', body: 'Utred en garanti för plats i kvinnors boende' },
	])
	await pour(db, 'counted.planProposal', [
		{
			...{
				...noted,
				id: letter,
				kind: 'activity',
				body: 'Barnen får ett brev med egna ord om vad som händer',
			},
			...{ state: 'taken', activityId, settledOn: notedOn, settledBy: strategist },
		},
	])
	await pour(db, 'counted.planProposal', [
		{
			...{
				...noted,
				id: chance.id(),
				kind: 'continue',
				body: 'Fortsätt med sommarhärbärget',
				state: 'dropped',
			},
			droppedWhy: 'Härbärget är öppet hela året från 2027.',
			...{ settledOn: notedOn, settledBy: strategist },
		},
	])
	await pour(db, 'counted.lessonProposal', [
		{ municipalityId, planLessonId: children, planProposalId: letter },
		{ municipalityId, planLessonId: evenings, planProposalId: open },
	])
}
