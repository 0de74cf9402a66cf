import { expect, test } from 'vitest'
import { testHouse } from '../../../../tests/support/house.ts'
import { type Answer, valueIn } from '../../../platform/answer.ts'
import { sampleMunicipality } from '../../organisation/samples.ts'
import { evictionDaySheet } from '../queries/authorities/eviction-day-sheet.ts'
import { caseFile } from '../queries/case-file.ts'
import { caseChildren } from '../queries/children/case-children.ts'
import { debtConsultation } from '../queries/debt/debt-consultation.ts'
import { caseLetters } from '../queries/work/case-letters.ts'
import { addSampleChild, openSampleCase } from '../samples.ts'
import { planEvictionDay } from './authorities/plan-eviction-day.ts'
import { callDebtConsultation } from './call-debt-consultation.ts'
import { assessChildsInterests } from './children/assess-childs-interests.ts'
import { writeMinutes } from './debt/consultation/write-minutes.ts'
import { recordDebtConsultation } from './record-debt-consultation.ts'
import { draftLetter } from './work/draft-letter.ts'
import { editLetter } from './work/edit-letter.ts'

const { house } = await testHouse()
const town = await sampleMunicipality(house, 'Settköping')
const officer = town.as('officer')
const colleague = await town.another('officer')
const onDay = '2026-10-12'

type Save = (who: typeof officer, words: string, seenAt: string | undefined) => Promise<Answer<unknown>>

/** Two have the same page open: the second to save is told, and saves when they have seen what the first wrote. */
async function secondIsTold(seen: () => Promise<string | undefined>, save: Save): Promise<void> {
	const both = await seen()
	valueIn(await save(colleague, 'Tolk bokad, ring polisen', both))
	expect(await save(officer, 'Nycklarna lämnas kl. 9', both)).toMatchObject({
		refusal: { because: 'changed-meanwhile' },
	})
	valueIn(await save(officer, 'Tolk bokad. Nycklarna lämnas kl. 9', await seen()))
}

test('nobody writes over a colleague’s sheet for the eviction day, nor over the first one', async () => {
	const caseId = await openSampleCase(officer, { address: 'Settgatan 1' })
	const plan = {
		caseId,
		childrenAtHome: 'no',
		homeEmpty: 'no',
		tonight: 'municipal-home',
		keys: 'to-authority',
	}
	const seen = async () => valueIn(await evictionDaySheet(officer, { caseId })).sheet?.recordedAt ?? 'never'
	const save: Save = (who, note, seenAt) =>
		planEvictionDay(who, { ...plan, storage: 'by-authority', note, seenAt })
	await secondIsTold(seen, save)
	await secondIsTold(seen, save)
})

test('nor over a letter’s draft', async () => {
	const caseId = await openSampleCase(officer, { address: 'Settgatan 2' })
	const [adult] = valueIn(await caseFile(officer, { caseId })).adults
	const given = { caseId, template: 'first-contact', personId: adult?.personId }
	const { letterId } = valueIn(await draftLetter(officer, given))
	await secondIsTold(
		async () => valueIn(await caseLetters(officer, { caseId })).letters[0]?.writtenAt,
		(who, body, seenAt) => editLetter(who, { letterId, subject: 'Hyran', body, seenAt }),
	)
})

test('nor over what is best for a child', async () => {
	const caseId = await openSampleCase(officer, { address: 'Settgatan 3' })
	const childId = await addSampleChild(officer, caseId)
	await secondIsTold(
		async () =>
			valueIn(await caseChildren(officer, { caseId })).children[0]?.interests?.recordedAt ?? 'never',
		(who, bestInterests, seenAt) =>
			assessChildsInterests(who, { caseId, childId, bestInterests, assessedOn: onDay, seenAt }),
	)
})

test('nor over the minutes of a consultation', async () => {
	const caseId = await openSampleCase(officer, { address: 'Settgatan 4' })
	const call = { caseId, plannedFor: onDay, parties: ['tenant'], consentOn: onDay }
	const { consultationId } = valueIn(await callDebtConsultation(officer, call))
	valueIn(await recordDebtConsultation(officer, { caseId, heldOn: onDay, result: 'not-agreed' }))
	await secondIsTold(
		async () => valueIn(await debtConsultation(officer, { consultationId })).recordedAt,
		(who, minutes, seenAt) => writeMinutes(who, { consultationId, minutes, seenAt }),
	)
})
