import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { decideVersion } from '../../src/features/action-plan/commands/versions/decide-version.ts'
import { registerAnswer } from '../../src/features/consultations/commands/answers/register-answer.ts'
import { settleDoubleAnswer } from '../../src/features/consultations/commands/answers/settle-double-answer.ts'
import { treatAnswerParts } from '../../src/features/consultations/commands/treatment/treat-answer-parts.ts'
import { consultationDesk } from '../../src/features/consultations/queries/consultation-desk.ts'
import { passagePage } from '../../src/features/consultations/queries/passage-page.ts'
import { writeAbout } from '../../src/features/consultations/rules/passages.ts'
import { instant } from '../../src/foundation/plain-date.ts'
import { valueIn } from '../../src/platform/answer.ts'
import { stoppedClock } from '../../src/platform/clock.ts'
import { inventAnswers, secretMatter } from '../support/consultation-answers.ts'
import { mailServer } from '../support/mail-server.ts'
import { textIn, unzip } from '../support/unzip.ts'
import { barriers } from './support/axe.ts'
import { openBrowser, picture } from './support/browser.ts'
import { said } from './support/case.ts'
import {
	answerInMass,
	bodyAnswers,
	letterTo,
	maria,
	openedElsewhere,
	writeNextVersion,
} from './support/consultation.ts'
import { answerByHand, answerByLink } from './support/consultation-outside.ts'
import { stickingOut } from './support/layout.ts'
import { served } from './support/served.ts'
import { signInAs } from './support/sign-in.ts'

const clock = stoppedClock(instant('2026-10-12T07:00:00Z'))
const server = await mailServer()
const mail = { host: '127.0.0.1', port: server.port, secure: false, signIn: null }
const { url, house } = await served(clock, { ...mail, from: 'remiss@lillhamn.example' })
const { visit } = await openBrowser()

const invited = [
	...['Barnnämnden', 'Byggnadsnämnden', 'Kommunstyrelsen', 'Regionen', 'Polisen', 'Kronofogden'],
	...['Bostadsbolaget', 'Fastighetsägarna', 'Varvet', 'Hamnhotellet', 'Handelskammaren'],
	...['Ankaret', 'Fyren', 'Stadsmissionen', 'Hyresgästföreningen', 'Kyrkan'],
]
const sectorOf = (at: number) => (at < 6 ? 'offentlig' : at < 11 ? 'privat' : 'ideell')
const addressOf = (at: number) => `svar-${at}@inbjudna.example`
/** Those that a letter reaches: all but the last three. */
const reached = invited.length - 3

const later = (seconds: number) =>
	clock.set(instant(new Date(Date.parse(house.clock.now()) + seconds * 1000).toISOString()))

/** Nothing stands in anybody's way, and nothing sticks out. */
async function fine(page: Page, name: string): Promise<void> {
	await picture(page, `consultation-${name}`)
	expect([name, await barriers(page), await stickingOut(page)]).toEqual([name, [], []])
}

test('a draft goes out to sixteen and to anyone, two hundred answer, and the next version names the answers behind it', async () => {
	const strategist = await maria(house)
	const page = await visit()
	await signInAs(page, url, 'Maria Ström')
	const planConsultationId = await sendOut(page)
	const at = `${url}/consultations/${planConsultationId}`
	await invite(page)
	const link = await linkFor(page, 'Kyrkan')
	const desk = async () => valueIn(await consultationDesk(strategist, { planConsultationId }))
	const { consultation, passages } = await desk()
	const outside = { url, server, visit, fine, later }
	await answerByLink(outside, link)
	await answerByHand(outside, consultation.address)
	const answers = inventAnswers({ own: 198, again: 6 }, passages)
	await answerInMass({ house, server, later }, consultation.address, { answers, silent: 5 })
	const whole = (body: string) => ({ parts: [{ about: 'whole', body }], stance: 'supports' })
	for (let body = 0; body < 9; body++) {
		const invitation = await letterTo(server, addressOf(body), /^Remiss/)
		await bodyAnswers(house, invitation, whole(`${invited[body]} tillstyrker förslaget.`))
	}
	await answerByLetter(page, at)
	await moveLastDay(page, at)
	clock.set(instant('2026-11-23T08:00:00Z'))
	const late = await bodyAnswers(
		house,
		await letterTo(server, addressOf(9), /^Längre tid/),
		whole('Hotellet är med.'),
	)
	expect(late).toEqual({ late: true })
	const byMail = {
		planConsultationId,
		channel: 'e-mail',
		receivedOn: '2026-11-22',
		...whole('Handeln tillstyrker.'),
	}
	const invitedBodyId = (await desk()).bodies.find(({ name }) => name === 'Handelskammaren')?.id
	expect(valueIn(await registerAnswer(strategist, { ...byMail, invitedBodyId }))).toMatchObject({
		late: true,
	})

	const { counts, doubles } = await desk()
	expect(counts).toMatchObject({ open: 200, late: 2, answers: 213 })
	expect(doubles).toHaveLength(6)
	await signInAs(page, url, 'Maria Ström')
	await page.goto(at)
	expect(await said(page)).toMatch(/81 % \(13 av 16\)/)
	await fine(page, 'desk')
	await settleInHand(page)
	for (const { id: answerId, of } of (await desk()).doubles) {
		valueIn(await settleDoubleAnswer(strategist, { answerId, of }))
	}
	await keepSecret(page, planConsultationId)
	await treatByKeys(page, at)
	for (const passage of passages) {
		const about = writeAbout(passage)
		const left = valueIn(await passagePage(strategist, { planConsultationId, about })).said.filter(
			({ outcome }) => outcome === null,
		)
		if (left.length === 0) continue
		const answerPartIds = left.map(({ id }) => id)
		const outcome = passage.part === 'sections' ? 'accepted' : 'no'
		const why = outcome === 'no' ? 'Ryms inte i planens ram.' : ''
		valueIn(await treatAnswerParts(strategist, { answerPartIds, outcome, why }))
	}
	const { planId } = consultation
	const sectionId = await writeNextVersion(house, planId)
	const numbers = await linkToChange(page, at)
	await closeIt(page, at)
	await compilation(page)
	const decided = { planId, body: 'Socialnämnden', decidedOn: '2026-11-23' }
	valueIn(await decideVersion(strategist, decided))
	await difference(page, planId, sectionId, numbers)
}, 400_000)

async function sendOut(page: Page): Promise<string> {
	await page.goto(`${url}/consultations`)
	await fine(page, 'list')
	await page.locator('[name=lastDay]').fill('2026-11-13')
	await page.locator('[name=questions]').fill('Är målen rätt?')
	await page.locator('[name=registryNumber]').fill('SN 2026/0512')
	await page.getByRole('button', { name: 'Skicka på remiss' }).click()
	await page.waitForURL(/\/bodies/)
	return /consultations\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? ''
}

async function invite(page: Page): Promise<void> {
	await page.getByText('Flera på en gång').click()
	const lines = invited.map(
		(name, at) => `${name};${sectorOf(at)}${at < reached ? `;${addressOf(at)};Kim Påhittsson` : ''}`,
	)
	await page.locator('[name=lines]').fill(lines.join('\n'))
	await page.locator('details[open] [name=send]').check()
	await page.getByRole('button', { name: 'Bjud in' }).last().click()
	await page.getByText(`Inbjudna: 16. Fanns redan: 0. Brev på väg: ${reached}.`).waitFor()
	await fine(page, 'bodies')
}

async function linkFor(page: Page, name: string): Promise<string> {
	await page.getByRole('button', { name: `Skapa länk ${name}` }).click()
	const link = (await page.locator('pre.code').textContent()) ?? ''
	expect(link).toContain('/remiss/answer?code=')
	return link
}

async function answerByLetter(page: Page, at: string): Promise<void> {
	await page.goto(`${at}/answers/new`)
	await fine(page, 'register')
	await page.locator('[name=invitedBodyId]').selectOption({ label: 'Stadsmissionen' })
	await page.getByLabel('brev').check()
	await page.locator('[name=receivedOn]').fill('2026-10-12')
	await page.locator('[name=registryNumber]').fill('SN 2026/0512-7')
	await page.locator('[name="parts.0.body"]').fill('Härbärget ska vara öppet för alla.')
	await page.getByRole('button', { name: 'Registrera svaret' }).click()
	await page.getByText('Svaret är registrerat.').waitFor()
	expect(await said(page)).toContain('SN 2026/0512-7')
	await fine(page, 'answer')
}

async function moveLastDay(page: Page, at: string): Promise<void> {
	await page.goto(at)
	await page.getByText('Förläng', { exact: true }).click()
	await page.locator('[name=lastDay]').fill('2026-11-20')
	await page.locator('[name=reason]').fill('Flera har bett om tid efter lovet.')
	await page.getByRole('button', { name: 'Flytta sista dagen' }).click()
	await page.getByText(`${reached} brev är på väg; 3 inbjudna måste få veta det på annat sätt.`).waitFor()
	await page.goto(`${url}/consultations`)
}

/** One that came twice is settled by hand. */
async function settleInHand(page: Page): Promise<void> {
	await page
		.getByText(/liknar svar/)
		.first()
		.click()
	await page.getByRole('button', { name: 'Det är samma svar' }).click()
	await page.getByText('Det är avgjort.').waitFor()
	expect(await said(page)).toMatch(/Räknas inte: samma som svar \d+/)
}

/** What tells of a neighbour is kept from everybody but those who deal with the answers. */
async function keepSecret(page: Page, planConsultationId: string): Promise<void> {
	const strategist = await maria(house)
	const whole = { planConsultationId, about: 'whole' }
	const told = valueIn(await passagePage(strategist, whole)).said.find(({ body }) => body === secretMatter)
	const address = `${url}/consultations/${planConsultationId}/answers/${told?.answerId}`
	const reader = await visit()
	await signInAs(reader, url, 'Gunnar Fors')
	await reader.goto(address)
	expect(await said(reader)).toContain(secretMatter)
	await page.goto(address)
	const part = page.locator('section').filter({ hasText: secretMatter }).last()
	await part.getByText('Uppgift som omfattas av sekretess').click()
	await part.locator('[name=sectionOfLaw]').fill('OSL 26 kap. 1 §')
	await part.getByRole('button', { name: 'Markera som sekretess' }).click()
	await page.getByText('Uppgiften är markerad som sekretess.').waitFor()
	await page.getByRole('button', { name: 'Visa svaret' }).click()
	await reader.reload()
	expect(await said(reader)).not.toContain('Evald')
	await reader.goto(`${url}/consultations/${planConsultationId}`)
	await fine(reader, 'reader')
}

/** Keys are heard once the page's script has taken hold of what it shows. */
async function listening(page: Page): Promise<void> {
	await page.waitForLoadState('networkidle')
	await page.waitForFunction(() =>
		Object.keys(document.querySelector('main') ?? {}).some((key) => key.startsWith('__reactFiber')),
	)
}

/** Two are dealt with by a key alone; one is passed over. */
async function treatByKeys(page: Page, at: string): Promise<void> {
	await page.goto(at)
	await page.getByRole('link', { name: 'Behandla synpunkter' }).click()
	await page.getByText('0 av').waitFor()
	await fine(page, 'treat')
	for (const done of [1, 2]) {
		await listening(page)
		await page.keyboard.press('1')
		await page.getByText(new RegExp(`${done} av \\d+ behandlade`)).waitFor()
	}
	await listening(page)
	await page.keyboard.press('j')
	await page.waitForURL(/after=/)
	await listening(page)
	await page.keyboard.press('2')
	await page.getByText('Skriv varför synpunkten inte tillgodoses helt').first().waitFor()
}

/** Three answers are named behind the change of the child section; their numbers. */
async function linkToChange(page: Page, at: string): Promise<string[]> {
	await page.goto(`${at}/changes`)
	expect(await said(page)).toContain('Barnen frågas först.')
	await page.getByText('Koppla svar').first().click()
	const boxes = (await page.locator('details[open] [type=checkbox]').all()).slice(0, 3)
	for (const box of boxes) await box.check()
	await page.locator('details[open]').getByRole('button', { name: 'Koppla' }).click()
	await page.getByText('Svaren är kopplade till ändringen').waitFor()
	await fine(page, 'changes')
	const linked = await page.getByRole('button', { name: /Ta bort kopplingen till svar/ }).allTextContents()
	return linked.map((text) => /\d+/.exec(text)?.[0] ?? '')
}

async function closeIt(page: Page, at: string): Promise<void> {
	await page.goto(at)
	await page.getByText('Avsluta remissen').click()
	await page.getByRole('button', { name: 'Avsluta', exact: true }).click()
	await page.getByText('Remissen är avslutad').first().waitFor()
}

async function compilation(page: Page): Promise<void> {
	const fetched = async (kind: 'Word' | 'PDF') => {
		const waiting = page.waitForEvent('download')
		await page.getByRole('link', { name: `Sammanställning i ${kind}` }).click()
		return readFileSync(await (await waiting).path())
	}
	const word = await fetched('Word')
	const words = textIn(unzip(word), 'word/document.xml')
	for (const told of ['Kommunstyrelsen', 'Barnen frågas först.', 'Stadsmissionen', 'omfattas av sekretess']) {
		expect(words).toContain(told)
	}
	expect(words).not.toMatch(/Påhittsson|Låtsasdotter|Provberg|Uppdiktova|Kim|example\.org|Evald/)
	const opened = openedElsewhere(word)
	if (opened !== null) {
		expect(opened).toEqual({ language: 'sv', headed: words.match(/<w:tblHeader/g)?.length })
	}
	const plain = (await fetched('PDF')).toString('latin1')
	expect(plain.startsWith('%PDF-1.7')).toBe(true)
	expect(plain).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/)
	expect(plain).toContain('/StructTreeRoot')
	expect(plain).toMatch(/\/Lang\s*\(sv\)/)
	expect(plain).toMatch(/pdfuaid:part/)
}

async function difference(page: Page, planId: string, sectionId: string, numbers: string[]): Promise<void> {
	await page.goto(`${url}/plans/${planId}/versions/2/3`)
	const behind = page.locator('section').filter({ hasText: 'Svar i remissen bakom ändringarna' })
	expect(await behind.locator(`a[href="#change-${sectionId}"]`).count()).toBe(1)
	const named = await behind.locator('li a').allTextContents()
	expect(numbers).toHaveLength(3)
	expect(named).toHaveLength(3)
	await fine(page, 'difference')
}
