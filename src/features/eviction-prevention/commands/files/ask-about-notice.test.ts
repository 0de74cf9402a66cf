import { expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { valueIn } from '../../../../platform/answer.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { noticeQuestions } from '../../queries/files/notice-questions.ts'
import { waitingQuestions } from '../../queries/files/waiting-questions.ts'
import { importNotices } from '../import-notices.ts'
import { matchNotices } from '../match-notice.ts'
import { answerAboutNotice } from './answer-about-notice.ts'
import { askAboutNotice } from './ask-about-notice.ts'

const { house } = await testHouse()
const town = await sampleMunicipality(house, 'Lillhamn')
const landlord = town.as('landlord')
const officer = town.as('officer')

async function reported(reference: string): Promise<string> {
	const text = `Referens;Hyresgäst;Adress;Skuld;Förfallodag\n${reference};Per Ek;Gatan 1;9 120;2026-07-31`
	const file = new TextEncoder().encode(text)
	const { noticeIds } = valueIn(await importNotices(landlord, { organisationId: town.landlordId, file }))
	return noticeIds[0] ?? ''
}
const matched = (noticeIds: string) => matchNotices(house, { noticeIds, municipalityId: town.municipalityId })
const question = { about: 'amount', body: 'Gäller beloppet även september?' }

test('landlord and board ask each other about a report, and whose turn it is shows', async () => {
	const noticeId = await reported('Q1')
	await matched(noticeId)
	valueIn(await askAboutNotice(landlord, { noticeId, ...question }))
	expect(valueIn(await waitingQuestions(officer, {})).questions).toMatchObject([
		{ noticeId, about: 'amount' },
	])
	const answer = { noticeId, about: 'amount', body: 'Ja, båda månaderna.' }
	expect(await answerAboutNotice(officer, answer)).toMatchObject({
		is: 'bad-input',
		faults: [{ path: 'onlyTheReport' }],
	})
	valueIn(await answerAboutNotice(officer, { ...answer, onlyTheReport: 'yes' }))
	expect(valueIn(await waitingQuestions(officer, {})).questions).toEqual([])
	expect(valueIn(await noticeQuestions(landlord, { noticeId }))).toMatchObject({
		waitsFor: 'landlord',
		messages: [{ side: 'landlord' }, { side: 'board', body: 'Ja, båda månaderna.' }],
	})
})

test('before anybody knows whom it is about, case work reads no words of it and asks nothing', async () => {
	const noticeId = await reported('Q2')
	valueIn(await askAboutNotice(landlord, { noticeId, ...question }))
	expect(await noticeQuestions(officer, { noticeId })).toEqual({ is: 'missing' })
	expect(valueIn(await waitingQuestions(officer, {})).questions).toEqual([])
	expect(await answerAboutNotice(officer, { noticeId, ...question, onlyTheReport: 'yes' })).toEqual({
		is: 'missing',
	})
})

test('neither another landlord nor those who follow figures read or write', async () => {
	const noticeId = await reported('Q3')
	const elsewhere = await sampleMunicipality(house, 'Storhamn')
	expect(await askAboutNotice(elsewhere.as('landlord'), { noticeId, ...question })).toEqual({ is: 'missing' })
	expect(await noticeQuestions(town.as('strategist'), { noticeId })).toEqual({ is: 'forbidden' })
})
