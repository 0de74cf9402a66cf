import { createConfig, lintFromString } from '@redocly/openapi-core'
import { describe, expect, test } from 'vitest'
import { describeOpenApi, openApi } from '../../src/app/open-api.ts'
import { locales } from '../../src/platform/words/locales.ts'

describe.each(locales)('the description of the open API in %s', async (locale) => {
	const described = await describeOpenApi(locale)

	test('lints clean under the strictest published rules', async () => {
		const config = await createConfig({ extends: ['recommended-strict'] })
		const found = await lintFromString({ source: JSON.stringify(described), config })
		expect(found.map(({ ruleId, message, location }) => [ruleId, message, location[0]?.pointer])).toEqual([])
	})

	test('says in words what every question, field and problem is', () => {
		const silent: string[] = []
		const look = (at: string, value: unknown) => {
			if (typeof value !== 'object' || value === null) return
			for (const [name, field] of Object.entries(value)) {
				const here = `${at}/${name}`
				if (at.endsWith('/properties') && !('description' in field)) silent.push(here)
				if (at.endsWith('/parameters') && !('description' in field)) silent.push(`${here} ${field.name}`)
				if (/\/get$/.test(here) && !/[.?!] /.test(field.description)) silent.push(here)
				look(here, field)
			}
		}
		look('', described)
		expect(silent).toEqual([])
	})
})

test('every question is asked without a key and only reads', async () => {
	const { paths, security } = await describeOpenApi('sv')
	expect(security).toEqual([])
	expect(Object.values(paths).flatMap((methods) => Object.keys(methods))).toEqual(
		openApi.operations.map(() => 'get'),
	)
})
