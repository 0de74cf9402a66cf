import { type MessagePort, parentPort, workerData } from 'node:worker_threads'
import { instant } from '../foundation/plain-date.ts'
import { clockFrom, wallClock } from '../platform/clock.ts'
import type { House } from '../platform/house.ts'
import { openHouse } from '../platform/open-house.ts'
import type { AnswerPage, Handed, Told, TwinPlan } from './beside.ts'
import { headersOf } from './beside.ts'
import { whatWaits } from './what-waits.ts'

type Built = { openPages(house: House): { readonly answer: AnswerPage; close(): Promise<void> } }

/** The same house once more, for pages alone, until the first thread closes it. */
async function answerPages(port: MessagePort, { now, ...plan }: TwinPlan): Promise<void> {
	const clock = now === null ? wallClock : clockFrom(instant(now))
	const house = openHouse({ ...plan, clock, whatWaits })
	const { openPages } = (await import(new URL('../../build/server/server.js', import.meta.url).href)) as Built
	const pages = openPages(house)
	const tell = (told: Told, handedOver: ArrayBuffer[] = []) => port.postMessage(told, handedOver)
	const inHand = new Set<Promise<void>>()

	async function answer({ to, url, headers, around }: Handed): Promise<void> {
		try {
			const given = await pages.answer(new Request(url, { headers: headersOf(headers) }), around)
			const body = new Uint8Array(await given.arrayBuffer())
			tell({ is: 'answered', to, status: given.status, headers: [...given.headers], body }, [body.buffer])
		} catch (fault) {
			house.log.error({ err: fault }, 'the second thread gave no answer')
			tell({ is: 'failed', to })
		}
	}

	port.on('message', async (asked: Handed | 'close') => {
		if (asked !== 'close') {
			const going = answer(asked).finally(() => inHand.delete(going))
			inHand.add(going)
			return
		}
		await Promise.all(inHand)
		await pages.close()
		await house.close()
		port.close()
	})
	tell({ is: 'ready' })
}

if (parentPort !== null) await answerPages(parentPort, workerData as TwinPlan)
