import { api } from '../../src/app/api.ts'
import { makeApiKey } from '../../src/features/organisation/commands/keys/make-api-key.ts'
import { plainDate } from '../../src/foundation/plain-date.ts'
import { valueIn } from '../../src/platform/answer.ts'
import type { Caller, House } from '../../src/platform/house.ts'
import { type Api, answerApi } from '../../src/platform/rest/answer-api.ts'

type Asked = { readonly json?: unknown; readonly body?: BodyInit; readonly headers?: Record<string, string> }

export type Answered = { status: number; body: Record<string, unknown>; headers: Headers }

/** The API as one landlord's system meets it, without a server between; answers in English. */
export function apiOf(house: House, given: Partial<Api> = {}) {
	const hono = answerApi(house, { ...api, ...given })
	return (key: string | null) =>
		async (method: string, path: string, { json, body, headers = {} }: Asked = {}): Promise<Answered> => {
			const sent = json === undefined ? body : JSON.stringify(json)
			const answer = await hono.request(path, {
				method,
				headers: {
					'accept-language': 'en',
					...(key === null ? {} : { authorization: `Bearer ${key}` }),
					...(json === undefined ? {} : { 'content-type': 'application/json' }),
					...headers,
				},
				...(sent === undefined ? {} : { body: sent }),
			})
			const text = await answer.text()
			return {
				status: answer.status,
				body: text.startsWith('{') ? JSON.parse(text) : {},
				headers: answer.headers,
			}
		}
}

/** A key for the landlord, with both rights unless said. */
export async function keyFor(
	administrator: Caller,
	organisationId: string,
	scopes: readonly string[] = ['report-notices', 'read-receipts'],
) {
	return valueIn(
		await makeApiKey(administrator, {
			...{ organisationId, scopes, label: 'Fastighetssystemet' },
			validThrough: plainDate('2027-10-11'),
		}),
	)
}

export const arrears = {
	...{ flatIn: 'this-municipality', kind: 'arrears', tenant: 'Kim Lönn', address: 'Skeppargatan 12' },
	...{ dwelling: '1203', children: 'unknown', reference: 'LB-12', sentOn: '2026-10-09' },
	debts: [{ dueOn: '2026-09-30', amount: '9120.50', interest: '12' }],
}
