import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { filesIn, textOf } from '../support/files.ts'

const code = ['src', 'samples', 'tests', 'scripts', 'bin'].flatMap((folder) =>
	filesIn(folder, /\.(?:tsx?|cjs|mjs)$/),
)
const production = code.filter((file) => file.startsWith('src/') && !/\.test\.tsx?$/.test(file))

const where = (files: readonly string[], pattern: RegExp) =>
	files.filter((file) => pattern.test(textOf(file)))

test('no file is longer than three hundred lines, nor a migration than four hundred', () => {
	const long = code.filter((file) => textOf(file).split('\n').length > 301)
	const longSql = filesIn('database/migrations', /\.sql$/).filter(
		(file) => textOf(file).split('\n').length > 401,
	)
	expect([...long, ...longSql]).toEqual([])
})

test('nothing is left to be done later, switched off or waved through', () => {
	const later = new RegExp(
		['TO', 'DO\\b|FIX', 'ME\\b|@ts-', '(?:ignore|expect-error|nocheck)|biome-', 'ignore'].join(''),
	)
	expect(where(code, later)).toEqual([])
	expect(where(code, /\b(?:test|describe|it)\.(?:skip|only|todo)\b/)).toEqual([])
})

test('no barrels: only the doors of features hand on what others wrote', () => {
	const handsOn = /^export (?:\*|\{[^}]*\}|type \{[^}]*\}) from /m
	expect(
		where(production, handsOn).filter((file) => !/^src\/features\/[^/]+\/index\.ts$/.test(file)),
	).toEqual([])
})

test('no drawer: names say what is inside', () => {
	expect(
		code.filter((file) => /(?:^|\/)(?:utils?|helpers?|common|misc|shared|lib)(?:\/|\.tsx?$)/.test(file)),
	).toEqual([])
})

test('time is given: rules, commands, queries and screens never read a clock', () => {
	const asked = production.filter((file) => /^src\/(?:foundation|features|ui)\//.test(file))
	expect(where(asked, /\bDate\.now\(\)|\bnew Date\(\)|Temporal\.Now\b/)).toEqual([])
})

test('the log is given ids and words of our own, never what somebody is called', () => {
	const logged = production.flatMap((file) =>
		[...textOf(file).matchAll(/\blog\.(?:debug|info|warn|error)\(([^;]*?)\)\s*(?:\n|;|$)/g)].map(
			(hit) => `${file}: ${hit[1]}`,
		),
	)
	const personal =
		/givenName|familyName|birthDate|phone|address|nationalId|identityNumber|\bemail\b|(?<!fault)\.name\b|JSON\.stringify|input\b/
	expect(logged.filter((call) => personal.test(call))).toEqual([])
})

test('every feature has ten lines that say what it is for', () => {
	const features = [...new Set(filesIn('src/features', /.*/).map((file) => file.split('/')[2] ?? ''))]
	const readmes = filesIn('src/features', /^README\.md$/).map((file) => file.split('/')[2])
	expect(features.filter((feature) => !readmes.includes(feature))).toEqual([])
})

test('what documents point at is there', () => {
	const documents = ['README.md', ...filesIn('docs', /\.md$/), ...filesIn('src', /^README\.md$/)]
	const lost = documents.flatMap((file) =>
		[...textOf(file).matchAll(/\]\(([^)#\s]+)[^)]*\)/g)]
			.map(([, target]) => target ?? '')
			.filter((target) => !/^https?:/.test(target) && !existsSync(join(dirname(file), target)))
			.map((target) => `${file} → ${target}`),
	)
	expect(lost).toEqual([])
})

test.each(filesIn('docs/flows', /\.md$/))('%s names files that stand', (document) => {
	const named = [
		...textOf(document).matchAll(/`((?:[A-Z]{2}|app|features|platform|ui|tests)\/[^`]+\.(?:tsx?|txt))`/g),
	].map(([, path]) => path ?? '')
	const long = {
		AP: 'action-plan',
		CO: 'consultations',
		EP: 'eviction-prevention',
		HO: 'homelessness',
		HS: 'housing',
		IN: 'indicators',
		NE: 'network',
		OD: 'open-data',
		PE: 'people',
		RE: 'reports',
		SU: 'support',
	}
	const whole = (path: string) =>
		path.replace(/^([A-Z]{2})\//, (_, short: keyof typeof long) => `features/${long[short]}/`)
	const lost = named.filter((path) => !existsSync(join('src', whole(path))) && !existsSync(path))
	expect(named.length).toBeGreaterThan(40)
	expect(lost).toEqual([])
	// A name after a path is a function there.
	const functions = [...textOf(document).matchAll(/`([^`\s]+\.tsx?)` `(\w+)`/g)]
	const unknown = functions.filter(
		([, path = '', name = '']) =>
			!new RegExp(`\\b(?:function|const) ${name}\\b`).test(textOf(join('src', whole(path)))),
	)
	expect(unknown.map(([pair]) => pair)).toEqual([])
})
