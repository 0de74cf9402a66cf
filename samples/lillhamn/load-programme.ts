import type { Transaction } from 'kysely'
import type { DB } from '../../database/types.ts'
import { emptyDocument, type PlanDocument } from '../../src/features/action-plan/rules/document/document.ts'
import { plainDate } from '../../src/foundation/plain-date.ts'
import { pour } from '../pour.ts'
import { chanceFrom } from './chance.ts'
import type { Places } from './load-organisation.ts'
import { programme } from './plan-text.ts'

const seed = 2_022_0224

/** The council's programme for the supply of housing, which the plan makes concrete as it makes the vision concrete. */
export async function loadProgramme(db: Transaction<DB>, places: Places): Promise<string> {
	const { municipalityId } = places
	const chance = chanceFrom(seed)
	const planId = chance.id()
	const versionId = chance.id()
	const { goals, vision, sections, decidedOn: day, registryNumber, paragraph, clause, ...head } = programme
	const visionId = chance.id()
	const content: PlanDocument = {
		...emptyDocument(head),
		superiors: [{ id: visionId, ...vision, planId: null }],
		areas: [{ id: chance.id(), text: 'Förebyggande', prevention: true }],
		sections: sections.map((section) => ({ id: chance.id(), kind: 'text', ...section })),
		goals: goals.map((text) => ({ id: chance.id(), text, under: null, superiorId: visionId })),
	}
	const decidedOn = plainDate(day)
	const { title, kind, committee, validFrom, validTo } = content
	await pour(db, 'counted.plan', [
		{
			...{ municipalityId, id: planId, title, kind, committee, validFrom, validTo, registryNumber },
			adoptedOn: decidedOn,
		},
	])
	await pour(db, 'counted.planVersion', [
		{
			...{ municipalityId, id: versionId, planId, number: 1, content: JSON.stringify(content) },
			...{ begunOn: decidedOn, begunBy: places.staff('maria-strom') },
			...{ decidedOn, inForceFrom: decidedOn },
		},
	])
	await db.updateTable('counted.plan').set({ heldVersion: 1 }).where('id', '=', planId).execute()
	await pour(db, 'counted.planDecision', [
		{
			...{ municipalityId, planId, versionId, kind: 'antagande', body: 'Kommunfullmäktige', decidedOn },
			...{ registryNumber, paragraph, clauses: [clause] },
		},
	])
	return planId
}
