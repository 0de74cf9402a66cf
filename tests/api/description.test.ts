import { createConfig, lintFromString } from '@redocly/openapi-core'
import { describe, expect, test } from 'vitest'
import { api, describeApi } from '../../src/app/api.ts'
import { locales } from '../../src/platform/words/locales.ts'

describe.each(locales)('the description of the API in %s', async (locale) => {
	const described = await describeApi(locale)

	test('lints clean under the strictest published rules', async () => {
		const config = await createConfig({ extends: ['recommended-strict'] })
		const found = await lintFromString({ source: JSON.stringify(described), config })
		expect(found.map(({ ruleId, message, location }) => [ruleId, message, location[0]?.pointer])).toEqual([])
	})

	test('says in words what every operation, field and problem is', () => {
		const silent: string[] = []
		const look = (at: string, value: unknown) => {
			if (typeof value !== 'object' || value === null) return
			for (const [name, field] of Object.entries(value)) {
				const here = `${at}/${name}`
				if (at.endsWith('/properties') && !('description' in field)) silent.push(here)
				if (/\/(?:get|post|patch)$/.test(here) && !/[.?!] /.test(field.description)) silent.push(here)
				look(here, field)
			}
		}
		look('', described)
		expect(silent).toEqual([])
	})
})

test('an operation bears the name of its command, and each says what a key must open', () => {
	expect(api.operations.map(({ method, path, id, scope }) => `${scope}: ${method} ${path} ${id}`)).toEqual([
		'report-notices: post /notices receiveNotice',
		'read-receipts: get /notices receiptsPage',
		'read-receipts: get /notices/{noticeId} receipt',
		'report-notices: patch /notices/{noticeId} changeNotice',
		'report-notices: post /uploads importNotices',
		'report-notices: post /misdirected-notices passOnNotice',
	])
})
