import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { HtmlValidate } from 'html-validate'
import { expect } from 'vitest'
import { changeSection } from '../../../src/features/action-plan/commands/draft/change-section.ts'
import { waiveMeasure } from '../../../src/features/action-plan/commands/draft/waive-measure.ts'
import { listDrafts, versionOfNumber } from '../../../src/features/action-plan/index.ts'
import { answerAsBody } from '../../../src/features/consultations/commands/outside/answer-as-body.ts'
import { answerOpenly } from '../../../src/features/consultations/commands/outside/answer-openly.ts'
import { confirmAnswer } from '../../../src/features/consultations/commands/outside/confirm-answer.ts'
import { anyoneAt, holderOf } from '../../../src/features/consultations/queries/outside/callers.ts'
import { openPage } from '../../../src/features/consultations/queries/outside/open-page.ts'
import { valueIn } from '../../../src/platform/answer.ts'
import type { Caller, House } from '../../../src/platform/house.ts'
import { asSystem } from '../../../src/platform/purpose.ts'
import type { InventedAnswer } from '../../support/consultation-answers.ts'
import { codeIn } from '../../support/consultation-town.ts'
import type { Arrived, MailServer } from '../../support/mail-server.ts'
import { textIn, unzip } from '../../support/unzip.ts'

/** Maria Ström, as commands know her. */
export async function maria(house: House): Promise<Caller> {
	const { id, committeeId } = await asSystem(house, 1, async ({ db }) =>
		db
			.selectFrom('named.staff')
			.select(['id', 'committeeId'])
			.where('name', '=', 'Maria Ström')
			.executeTakeFirstOrThrow(),
	)
	const who = { municipalityId: 1, controllerId: committeeId, actorId: id, roles: ['strategist'] }
	return { house, actor: { ...who, unitIds: [], organisationIds: [] } }
}

/** The letter that arrives for somebody, once it has. */
export async function letterTo(server: MailServer, address: string, subject: RegExp): Promise<Arrived> {
	const found = () =>
		server.arrived.find(({ to, subject: about }) => to.includes(address) && subject.test(about))
	await expect.poll(found, { timeout: 60_000, interval: 100 }).toBeDefined()
	const letter = found()
	if (letter === undefined) throw new Error(`nothing came for ${address}`)
	return letter
}

/** Whoever follows the link in a letter. */
async function follower(house: House, letter: Arrived): Promise<Caller> {
	const found = await holderOf(house, codeIn(letter.body))
	if (found === null) throw new Error('the link opens nothing')
	return found
}

export async function bodyAnswers(
	house: House,
	invitation: Arrived,
	answer: object,
): Promise<{ late: boolean }> {
	return valueIn(await answerAsBody(await follower(house, invitation), answer))
}

/** Each from a page of their own, and confirmed by the letter that came; the first `silent` confirm nothing. */
export async function answerInMass(
	{ house, server, later }: { house: House; server: MailServer; later: (seconds: number) => void },
	address: string,
	{ answers, silent }: { answers: readonly InventedAnswer[]; silent: number },
): Promise<void> {
	const anyone = await anyoneAt(house, address)
	if (anyone === null) throw new Error('there is no open page')
	const pages: (string | null)[] = []
	for (const _ of answers) pages.push(valueIn(await openPage(anyone, {})).formToken)
	later(30)
	for (const [at, answer] of answers.entries()) {
		const given = { ...answer, formToken: pages[at] }
		expect(valueIn(await answerOpenly(anyone, given))).toEqual({ kept: true, confirms: true })
	}
	for (const { writerEmail } of answers.slice(silent)) {
		const letter = await letterTo(server, writerEmail, /^Bekräfta/)
		valueIn(await confirmAnswer(await follower(house, letter), {}))
	}
}

/** What is worked on while the answers are dealt with: the child section in new words, and nothing without a measure. */
export async function writeNextVersion(house: House, planId: string): Promise<string> {
	const strategist = await maria(house)
	const { section, unmeasured } = await asSystem(house, 1, async (act) => {
		const found = (await listDrafts(act)).find((one) => one.planId === planId)
		const shown = found === undefined ? null : await versionOfNumber(act, planId, found.number)
		const { sections = [], activities = [] } = shown?.content ?? {}
		return {
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
	return sectionId
}

const validator = new HtmlValidate({
	extends: ['html-validate:standard', 'html-validate:a11y'],
	rules: { 'long-title': 'off', 'void-style': ['error', { style: 'selfclose' }] },
})

/** What is not valid in a page as the server sends it. */
export async function invalidAt(address: string): Promise<string[]> {
	const { results } = await validator.validateString(await (await fetch(address)).text())
	return results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))
}

const office = spawnSync('soffice', ['--version']).status === 0
if (!office) process.stderr.write('not run: LibreOffice is not on this machine\n')

/** What another program makes of a Word file: the rows that head its tables, and its language; null where there is none. */
export function openedElsewhere(word: Uint8Array) {
	if (!office) return null
	const place = mkdtempSync(path.join(tmpdir(), 'bofast-opened-'))
	try {
		writeFileSync(path.join(place, 'paper.docx'), word)
		const how = [`-env:UserInstallation=file://${place}/profile`, '--headless', '--convert-to', 'odt']
		spawnSync('soffice', [...how, '--outdir', place, path.join(place, 'paper.docx')], { timeout: 120_000 })
		const opened = unzip(readFileSync(path.join(place, 'paper.odt')))
		const content = textIn(opened, 'content.xml')
		return {
			headed: content.match(/<table:table-header-rows>/g)?.length ?? 0,
			language: /fo:language="(\w+)"/.exec(textIn(opened, 'styles.xml'))?.[1],
		}
	} finally {
		rmSync(place, { recursive: true, force: true })
	}
}
