import { type ComponentType, createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { createRoutesStub } from 'react-router'
import { IntlProvider } from 'use-intl'
import { describe, expect, test } from 'vitest'
import { plainDate } from '../../../../foundation/plain-date.ts'
import { sv as platform } from '../../../../platform/words/sv.ts'
import { type Frame, FrameProvider } from '../../../../ui/frame.tsx'
import { sv as consultations } from '../../words/sv.ts'
import AnswerScreen from './answer.tsx'
import OpenScreen from './open.tsx'

const frame: Frame = {
	...{ today: plainDate('2026-11-13'), municipality: null, who: null, done: null, onceId: 'x' },
	locale: 'sv',
}
const passages = [{ part: 'activities', id: 'a', mark: 'A1', title: 'Samtal', text: '' }] as const
const asked = {
	...{ municipality: 'Öppnaby', title: 'Plan', lastDay: '2026-11-12', questions: '', contact: '' },
	...{ registryNumber: null, extensions: [], passages, published: [], confirms: true },
	...{ address: 'abcdefgh', years: { from: 2027, to: 2030 } },
}
const values = {
	parts: [
		{ about: 'activities:a', body: 'Det jag skrev i en timme.' },
		{ about: 'whole', body: 'Och det jag skrev om det hela.' },
	],
}

/** The page after a post that was refused: drawn anew, when the day has gone meanwhile. */
function drawn(screen: ComponentType, page: object, intent: string): string {
	const refusal = { refused: true, because: 'not-open' }
	const outcome = { ok: false, faults: [], refusal, values: { ...values, intent } }
	const Stub = createRoutesStub([{ id: 'page', path: '/', Component: screen }])
	const hydrationData = { loaderData: { page }, actionData: { page: outcome } }
	const inFrame = createElement(FrameProvider, { value: frame }, createElement(Stub, { hydrationData }))
	const told = {
		locale: frame.locale,
		messages: { ...platform, consultations },
		timeZone: 'Europe/Stockholm',
		children: inFrame,
	}
	return renderToStaticMarkup(createElement(IntlProvider, told))
}

describe('what was written when the last day passed, or the consultation was closed, meanwhile', () => {
	test.each([
		['the open page', OpenScreen, { ...asked, state: 'over', formToken: null }, 'answerOpenly'],
		[
			'a body’s own',
			AnswerScreen,
			{ ...asked, state: 'closed', body: 'Regionen', answer: null },
			'answerAsBody',
		],
	] as const)('stands on %s with why it was not taken', (_, screen, page, intent) => {
		const html = drawn(screen, page, intent)
		expect(html).toContain('Det jag skrev i en timme.')
		expect(html).toContain('Och det jag skrev om det hela.')
		expect(html).toContain(consultations.outside.refusals['not-open'])
		expect(html).not.toContain('type="submit"')
	})
})
