import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { changeSection } from '../../src/features/action-plan/commands/draft/change-section.ts'
import { waiveMeasure } from '../../src/features/action-plan/commands/draft/waive-measure.ts'
import { decideVersion } from '../../src/features/action-plan/commands/versions/decide-version.ts'
import { listDrafts, versionOfNumber } from '../../src/features/action-plan/index.ts'
import { answerOpenly } from '../../src/features/consultations/commands/outside/answer-openly.ts'
import { treatAnswerParts } from '../../src/features/consultations/commands/treatment/treat-answer-parts.ts'
import { consultationDesk } from '../../src/features/consultations/queries/consultation-desk.ts'
import { anyoneAt } from '../../src/features/consultations/queries/outside/callers.ts'
import { openPage } from '../../src/features/consultations/queries/outside/open-page.ts'
import { passagePage } from '../../src/features/consultations/queries/passage-page.ts'
import { writeAbout } from '../../src/features/consultations/rules/passages.ts'
import { instant } from '../../src/foundation/plain-date.ts'
import { valueIn } from '../../src/platform/answer.ts'
import { stoppedClock } from '../../src/platform/clock.ts'
import { asSystem } from '../../src/platform/purpose.ts'
import { inventAnswers } from '../support/consultation-answers.ts'
import { textIn, unzip } from '../support/unzip.ts'
import { barriers } from './support/axe.ts'
import { openBrowser, picture } from './support/browser.ts'
import { said } from './support/case.ts'
import { stickingOut } from './support/layout.ts'
import { served } from './support/served.ts'
import { signInAs } from './support/sign-in.ts'

const clock = stoppedClock(instant('2026-10-12T07:00:00Z'))
const { url, house } = await served(clock)
const { visit } = await openBrowser()

const invited = [
	...['Barnnämnden', 'Byggnadsnämnden', 'Kommunstyrelsen', 'Regionen', 'Polisen', 'Kronofogden'],
	...['Bostadsbolaget', 'Fastighetsägarna', 'Varvet', 'Hamnhotellet', 'Handelskammaren'],
	...['Ankaret', 'Fyren', 'Stadsmissionen', 'Hyresgästföreningen', 'Kyrkan'],
]
const sectorOf = (at: number) => (at < 6 ? 'offentlig' : at < 11 ? 'privat' : 'ideell')

/** Nothing stands in anybody's way, and nothing sticks out. */
async function fine(page: Page, name: string): Promise<void> {
	await picture(page, `consultation-${name}`)
	expect([name, await barriers(page), await stickingOut(page)]).toEqual([name, [], []])
}

const seconds = (many: number) =>
	clock.set(instant(new Date(Date.parse(house.clock.now()) + many * 1000).toISOString()))

/** Maria Ström, as commands know her. */
async function maria() {
	const actor = await asSystem(house, 1, async ({ db }) =>
		db
			.selectFrom('named.staff')
			.select(['id', 'committeeId'])
			.where('name', '=', 'Maria Ström')
			.executeTakeFirstOrThrow(),
	)
	return {
		house,
		actor: {
			...{ municipalityId: 1, controllerId: actor.committeeId, actorId: actor.id, roles: ['strategist'] },
			...{ unitIds: [], organisationIds: [] },
		},
	}
}

test('a draft goes out to sixteen and to anyone, two hundred answer, and the next version names the answers behind it', async () => {
	const strategist = await maria()
	const page = await visit()
	await signInAs(page, url, 'Maria Ström')
	const planConsultationId = await sendOut(page)
	await invite(page)
	const link = await linkFor(page, 'Kommunstyrelsen')
	const { consultation, passages } = valueIn(await consultationDesk(strategist, { planConsultationId }))
	await answerByLink(link)
	await answerByHand(consultation.address)
	const anyone = await anyoneAt(house, consultation.address)
	if (anyone === null) throw new Error('there is no open page')
	const { formToken } = valueIn(await openPage(anyone, {}))
	seconds(30)
	for (const answer of inventAnswers(200, passages)) {
		expect(valueIn(await answerOpenly(anyone, { ...answer, formToken })).kept).toBe(true)
	}

	await page.goto(`${url}/consultations/${planConsultationId}`)
	expect(await said(page)).toMatch(/6 % \(1 av 16\)/)
	await fine(page, 'desk')
	await treatByKeys(page)
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
	const sectionId = await writeNextVersion(page, planConsultationId)
	await closeIt(page, planConsultationId)
	await compilation(page, planConsultationId)
	await difference(page, sectionId)
}, 300_000)

async function sendOut(page: Page): Promise<string> {
	await page.goto(`${url}/consultations`)
	await fine(page, 'list')
	await page.locator('[name=lastDay]').fill('2026-11-13')
	await page.locator('[name=questions]').fill('Är målen rätt?')
	await page.getByRole('button', { name: 'Skicka på remiss' }).click()
	await page.waitForURL(/\/bodies/)
	return /consultations\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? ''
}

async function invite(page: Page): Promise<void> {
	await page.getByText('Flera på en gång').click()
	const lines = invited.map((name, at) => `${name};${sectorOf(at)}`).join('\n')
	await page.locator('[name=lines]').fill(lines)
	await page.getByRole('button', { name: 'Bjud in' }).last().click()
	await page.getByText('Inbjudna: 16. Fanns redan: 0.').waitFor()
	await fine(page, 'bodies')
}

async function linkFor(page: Page, name: string): Promise<string> {
	await page.getByRole('button', { name: `Skapa länk ${name}` }).click()
	const link = (await page.locator('pre.code').textContent()) ?? ''
	expect(link).toContain('/remiss/answer?code=')
	return link
}

/** An invited body, on a phone without script. */
async function answerByLink(link: string): Promise<void> {
	const page = await visit({ script: false, width: 390 })
	await page.goto(link)
	expect(await said(page)).toContain('Ni svarar för Kommunstyrelsen')
	await page.locator('[name=stance]').selectOption('supports-with-remarks')
	await page.locator('[name="parts.0.body"]').fill('Vi tillstyrker, om kostnaden skrivs ut.')
	await page.getByRole('button', { name: 'Skicka svaret' }).click()
	expect(await said(page)).toContain('Tack för svaret')
	await page.goto(link)
	expect(await said(page)).toMatch(/Ert svar kom in 12 oktober 2026, nummer 1/)
}

/** Anyone, without script: a form that is sent too fast is told so and keeps what was written. */
async function answerByHand(address: string): Promise<void> {
	const page = await visit({ script: false, width: 390 })
	await page.goto(`${url}/remiss/${address}`)
	const looking = await visit({ width: 390 })
	await looking.goto(`${url}/remiss/${address}`)
	await fine(looking, 'open')
	expect(await looking.context().cookies()).toEqual([])
	const write = async () => {
		await page.locator('details summary').first().click()
		await page.locator('[name="parts.0.body"]').fill('Skriv in hur många det gäller.')
		await page.locator('[name=writerName]').fill('Kim Påhittad')
		await page.locator('[name=writerEmail]').fill('kim@example.org')
	}
	await write()
	await page.getByRole('button', { name: 'Skicka svaret' }).click()
	expect(await said(page)).toContain('Det gick för fort')
	expect(await page.locator('[name="parts.0.body"]').inputValue()).toBe('Skriv in hur många det gäller.')
	seconds(10)
	await page.getByRole('button', { name: 'Skicka svaret' }).click()
	expect(await said(page)).toContain('Tack för svaret')
}

/** Two are dealt with by a key alone; one is passed over. */
async function treatByKeys(page: Page): Promise<void> {
	await page.getByRole('link', { name: 'Behandla synpunkter' }).click()
	await page.getByText('0 av').waitFor()
	await fine(page, 'treat')
	for (const done of [1, 2]) {
		await page.keyboard.press('1')
		await page.getByText(new RegExp(`${done} av \\d+ behandlade`)).waitFor()
	}
	await page.keyboard.press('j')
	await page.waitForURL(/after=/)
	await page.keyboard.press('2')
	await page.getByText('Skriv varför synpunkten inte tillgodoses helt').first().waitFor()
}

/** The child section is written anew, and its change is linked to what was said of it. */
async function writeNextVersion(page: Page, planConsultationId: string): Promise<string> {
	const strategist = await maria()
	const { planId, section, unmeasured } = await asSystem(house, 1, async (act) => {
		const [found] = await listDrafts(act)
		const shown = found === undefined ? null : await versionOfNumber(act, found.planId, found.number)
		const { sections = [], activities = [] } = shown?.content ?? {}
		return {
			planId: found?.planId ?? '',
			section: sections.find(({ kind }) => kind === 'child-perspective'),
			unmeasured: activities.filter(({ measure, measureWaived }) => measure === '' && measureWaived === null),
		}
	})
	if (section === undefined) throw new Error('the plan says nothing of children')
	const { id: sectionId, ...rest } = section
	valueIn(await changeSection(strategist, { planId, sectionId, ...rest, text: 'Barnen frågas först.' }))
	for (const { id: activityId } of unmeasured) {
		valueIn(await waiveMeasure(strategist, { planId, activityId, reason: 'Följs i samtalen.' }))
	}
	await page.goto(`${url}/consultations/${planConsultationId}/changes`)
	expect(await said(page)).toContain('Barnen frågas först.')
	await page.getByText('Koppla svar').first().click()
	for (const box of (await page.locator('details[open] [type=checkbox]').all()).slice(0, 3)) await box.check()
	await page.locator('details[open]').getByRole('button', { name: 'Koppla' }).click()
	await page.getByText('Svaren är kopplade till ändringen').waitFor()
	await fine(page, 'changes')
	return sectionId
}

async function closeIt(page: Page, planConsultationId: string): Promise<void> {
	clock.set(instant('2026-11-16T07:00:00Z'))
	await page.goto(`${url}/consultations/${planConsultationId}`)
	await page.getByText('Avsluta remissen').click()
	await page.getByRole('button', { name: 'Avsluta', exact: true }).click()
	await page.getByText('Remissen är avslutad').first().waitFor()
}

async function compilation(page: Page, planConsultationId: string): Promise<void> {
	for (const kind of ['Word', 'PDF'] as const) {
		const waiting = page.waitForEvent('download')
		await page.getByRole('link', { name: `Sammanställning i ${kind}` }).click()
		const file = readFileSync(await (await waiting).path())
		if (kind === 'PDF') expect(file.subarray(0, 5).toString()).toBe('%PDF-')
		else {
			const words = textIn(unzip(file), 'word/document.xml')
			expect(words).toContain('Kommunstyrelsen')
			expect(words).toContain('Barnen frågas först.')
			expect(words).not.toMatch(/Påhittad|Påhittsson|example\.org/)
		}
	}
	expect(planConsultationId).toMatch(/^[0-9a-f-]{36}$/)
}

async function difference(page: Page, sectionId: string): Promise<void> {
	const strategist = await maria()
	const planId = await asSystem(house, 1, async (act) => (await listDrafts(act))[0]?.planId ?? '')
	valueIn(await decideVersion(strategist, { planId, body: 'Socialnämnden', decidedOn: '2026-11-16' }))
	await page.goto(`${url}/plans/${planId}/versions/2/3`)
	const behind = page.locator('section').filter({ hasText: 'Svar i remissen bakom ändringarna' })
	expect(await behind.locator(`a[href="#change-${sectionId}"]`).count()).toBe(1)
	expect(await behind.locator('li').count()).toBe(3)
	await fine(page, 'difference')
}
