import { sign } from 'node:crypto'
import { expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { type SendingKey, sendingKey, sendingTown } from '../../../../../tests/support/sending-town.ts'
import { valueIn } from '../../../../platform/answer.ts'
import { sender } from '../../queries/submissions/sender.ts'
import { keyNoticeFormat } from '../../rules/submissions/key-notice.ts'
import { sampleNetwork } from '../../samples.ts'
import { acceptKeyFile } from './accept-key-file.ts'

const { house } = await testHouse()
const tenant = await sampleNetwork(house)
const secretariat = tenant.as('secretariat')

function notice(key: SendingKey, before: SendingKey | null) {
	const text = JSON.stringify({
		...{ format: keyNoticeFormat, publicKey: key.publicKey, fingerprint: key.fingerprint },
		...{ since: '2026-10-12T06:00:00Z', replaces: before?.fingerprint ?? null },
	})
	return {
		notice: text,
		signature: before === null ? null : sign(null, Buffer.from(text), before.privateKey).toString('base64'),
	}
}
const file = (keys: unknown) => ({ file: new TextEncoder().encode(`${JSON.stringify({ keys })}\n`) })

test('the secretariat reads a file of keys: what the trusted one has signed is trusted, and nothing else', async () => {
	const { key: first, placeId } = await sendingTown(tenant, '9001')
	const [second, third, stranger] = [sendingKey(), sendingKey(), sendingKey()]
	expect(await acceptKeyFile(secretariat, file([notice(first, null)]))).toMatchObject({
		refusal: { because: 'no-new-key' },
	})
	expect(await acceptKeyFile(secretariat, file([notice(second, stranger)]))).toMatchObject({
		refusal: { because: 'no-new-key' },
	})
	const all = file([notice(first, null), notice(second, first), notice(third, second)])
	expect(valueIn(await acceptKeyFile(secretariat, all))).toEqual({ placeId, fingerprint: third.fingerprint })
	const { keys } = valueIn(await sender(secretariat, { placeId }))
	expect(keys.filter(({ until }) => until === null)).toMatchObject([{ fingerprint: third.fingerprint }])
	expect(keys).toHaveLength(3)
	expect(await acceptKeyFile(secretariat, all)).toMatchObject({ refusal: { because: 'key-told' } })
	expect(await acceptKeyFile(secretariat, file('x'))).toMatchObject({
		faults: [{ path: 'file', problem: 'not-a-key-file' }],
	})
	expect((await acceptKeyFile(tenant.as('county'), all)).is).toBe('forbidden')
})
