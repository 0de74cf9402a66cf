import { gzipSync } from 'node:zlib'
import { HtmlValidate } from 'html-validate'
import { describe, expect, test } from 'vitest'
import { plainDate } from '../../../../foundation/plain-date.ts'
import type { Place } from '../../queries/open-place.ts'
import { styleSheet } from '../../rules/style-sheet.ts'
import {
	publishedAt,
	sampleConsultation,
	sampleFollowUp,
	samplePlan,
	sampleReport,
	sampleSite,
} from '../../samples.ts'
import { drawPage } from './draw.tsx'

const plan = {
	content: samplePlan(30),
	publishedAt,
	followUps: [{ slug: '2025', period: '2025', publishedAt }],
	consultations: [{ ...sampleConsultation, slug: 'remiss' }],
}
const planPart = (part: string): Place => ({ is: 'plan', slug: 'hem', part, plan, earlier: false })
const places: Record<string, Exclude<Place, { is: 'moved' }>> = Object.fromEntries([
	[
		'site',
		{
			is: 'site',
			listed: { ...plan, plans: [{ slug: 'hem', content: plan.content }], reports: [], latest: [] },
		},
	],
	[
		'site of a network',
		{
			is: 'site',
			listed: {
				plans: [],
				consultations: [],
				reports: [{ slug: '2025', title: 'Årsrapport 2025' }],
				latest: [],
			},
		},
	],
	[
		'site without anything',
		{ is: 'site', listed: { plans: [], consultations: [], reports: [], latest: [] } },
	],
	['about', { is: 'about' }],
	[
		'documents',
		{
			is: 'documents',
			documents: [
				{ id: 'd-1', keptOn: plainDate('2026-02-02'), kind: 'edition', number: 'H-2026-1', title: '' },
			],
		},
	],
	['follow-up', { is: 'follow-up', planSlug: 'hem', content: sampleFollowUp, publishedAt }],
	[
		'yearly report',
		{ is: 'yearly-report', address: '2025', content: sampleReport, publishedAt, earlier: false },
	],
	[
		'earlier yearly report',
		{ is: 'yearly-report', address: '2025/versions/1', content: sampleReport, publishedAt, earlier: true },
	],
	['gone', { is: 'gone', on: publishedAt }],
	['missing', { is: 'missing' }],
	...(['', 'proposal', 'answers'] as const).map((part) => [
		`consultation/${part}`,
		{
			...{ is: 'consultation', slug: 'remiss', part, planSlug: 'hem' },
			content: sampleConsultation,
			publishedAt,
		},
	]),
	...['', 'activities', 'versions', 'versions/1', 'versions/1-2', 'goals/mal-2', 'indicators/i-4'].map(
		(part) => [`plan/${part}`, planPart(part)],
	),
])

const today = plainDate('2026-02-20')

const draw = (place: Exclude<Place, { is: 'moved' }>, locale: 'sv' | 'en' = 'sv'): string =>
	drawPage({
		site: { ...sampleSite, locale },
		place,
		places: { home: '/p/provkoping', plan: '/p/provkoping/plans/hem', pictures: '/p/provkoping/pictures' },
		today,
		origin: 'https://bofast.example',
		path: '/p/provkoping/plans/hem',
	}) ?? ''

const validator = new HtmlValidate({
	extends: ['html-validate:standard', 'html-validate:a11y'],
	rules: { 'long-title': 'off', 'no-inline-style': 'error', 'void-style': ['error', { style: 'selfclose' }] },
})

describe.each(Object.keys(places))('the page %s', (name) => {
	const place = places[name] ?? { is: 'missing' }

	test.each(['sv', 'en'] as const)('is valid HTML in %s', async (locale) => {
		const report = await validator.validateString(draw(place, locale))
		expect(
			report.results.flatMap(({ messages }) => messages.map((one) => `${one.ruleId}: ${one.message}`)),
		).toEqual([])
	})

	test('runs nothing, and asks nothing of anybody else', () => {
		const html = draw(place)
		expect(html).not.toMatch(/<script|<style|\son\w+=|\sstyle=|<iframe|<form/)
		const asked = [...html.matchAll(/(?:src|srcset|href)="([^"]*)"/gi)].map(([, address]) => address ?? '')
		expect(
			asked.filter(
				(address) => !/^(?:\/p\/|\/remiss\/|#|mailto:|data:,$|https:\/\/bofast\.example\/)/.test(address),
			),
		).toEqual([])
	})

	test('says everything in words: none is missing', () => {
		expect(draw(place)).not.toContain('publicPages.')
	})
})

test('the plan of thirty indicators is transferred in less than sixty kilobytes, its look included', () => {
	const bytes = gzipSync(draw(planPart('') as Exclude<Place, { is: 'moved' }>)).length
	const look = gzipSync(styleSheet(sampleSite)).length
	expect(bytes + look).toBeLessThan(60_000)
})

test('what somebody wrote is never markup', () => {
	const title = '<img src=x onerror=alert(1)>'
	const html = draw({ ...planPart(''), plan: { ...plan, content: { ...plan.content, title } } } as never)
	expect(html).not.toContain(title)
	expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;')
})

test('a part that the plan does not have is no page', () => {
	expect(draw(planPart('goals/nothing') as Exclude<Place, { is: 'moved' }>)).toBe('')
})

describe('a consultation', () => {
	const at = (part: string) => draw(places[`consultation/${part}`] ?? { is: 'missing' })

	test('invites whoever reads it to answer until its last day, and not after', () => {
		expect(at('')).toContain('href="/remiss/pr0v2026"')
		const after = drawPage({
			...{ site: sampleSite, place: places['consultation/'] ?? { is: 'missing' }, origin: '', path: null },
			places: { home: '/p/provkoping', plan: '', pictures: '' },
			today: plainDate('2026-02-21'),
		})
		expect(after).not.toContain('pr0v2026')
	})

	test('tells each answer what became of it, and leads from a change to the answers behind it', () => {
		const answers = at('answers')
		expect(answers).toContain('id="answer-1"')
		expect(answers).toContain('Det ledde till en ändring i version 2.')
		expect(answers).toContain('Även helger &lt;b&gt;behövs&lt;/b&gt;.')
		expect(answers).toContain('omfattas av sekretess')
		expect(at('')).toContain('/answers#answer-1')
	})
})

test('a municipality that has published nothing says so', () => {
	expect(draw(places['site without anything'] ?? { is: 'missing' })).toContain('Ingen plan är publicerad än.')
})
