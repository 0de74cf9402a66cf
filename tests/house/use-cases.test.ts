import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import { everyUseCase } from '../../src/platform/use-case.ts'
import { filesIn, textOf } from '../support/files.ts'
import { loadUseCases, useCaseFiles } from '../support/use-cases.ts'

const defines = /^export const (\w+) = (?:command|query)\(/gm
const useCases = (await loadUseCases()).map(({ useCase }) => useCase)

const camel = (kebab: string) => kebab.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
const nobody = {
	municipalityId: 1,
	controllerId: null,
	actorId: '00000000-0000-4000-8000-000000000000',
	roles: [],
	unitIds: [],
	organisationIds: [],
}

describe('commands and queries', () => {
	test('are many', () => {
		expect(useCases.length).toBeGreaterThan(30)
	})

	test('stand one in a file, with one name: file, constant and audit event', () => {
		const wrong = useCaseFiles.flatMap((file) => {
			const found = [...textOf(file).matchAll(defines)].map((match) => match[1] ?? '')
			if (found.length === 0) return []
			const wanted = camel(basename(file, '.ts'))
			return found.length === 1 && found[0] === wanted && everyUseCase().has(wanted)
				? []
				: [`${file}: ${found.join()}`]
		})
		expect(wrong).toEqual([])
	})

	test('all ask who may and say what they concern', () => {
		const silent = useCases.filter(
			({ may, audit }) => typeof may !== 'function' || typeof audit !== 'function',
		)
		expect(silent.map(({ name }) => name)).toEqual([])
	})

	test('all refuse somebody without a role', () => {
		// Whoever has signed in may be told their own name.
		expect(useCases.filter(({ may }) => may(nobody)).map(({ name }) => name)).toEqual([])
	})

	test('read nothing but commands do when they write', () => {
		const writing = useCaseFiles.filter(
			(file) => file.includes('/queries/') && /(?:insertInto|updateTable|deleteFrom)\(/.test(textOf(file)),
		)
		expect(writing).toEqual([])
	})
})

describe('screens and operations', () => {
	const screens = [...filesIn('src/features', /\.tsx$/), ...filesIn('src/features', /^api\.ts$/)].filter(
		(file) => /\/screens\/|\/api\.ts$/.test(file) && !file.endsWith('.test.tsx'),
	)

	test('lead to a command or a query wherever they read or act', () => {
		const idle = screens.filter((file) => {
			const text = textOf(file)
			const acts =
				/export (?:async )?(?:function|const) (?:loader|action)\b/.test(text) || file.endsWith('/api.ts')
			return (
				acts &&
				!/from '(?:\.\.?\/)+(?:commands|queries)\//.test(text) &&
				!/from '(?:\.\.\/)+[a-z-]+\/index\.ts'/.test(text)
			)
		})
		expect(idle).toEqual([])
	})

	test('stand on the map of screens', () => {
		const map = ['src/app/routes.ts', ...filesIn('src/app/routes', /\.ts$/)].map(textOf).join()
		const lost = screens.filter(
			(file) =>
				file.includes('/screens/') &&
				/export default/.test(textOf(file)) &&
				!map.includes(file.replace(/^src\//, '')),
		)
		expect(lost).toEqual([])
	})
})
