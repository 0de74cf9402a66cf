import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { openOwnCase } from '../../src/features/eviction-prevention/commands/open-own-case.ts'
import { receiveNotice } from '../../src/features/eviction-prevention/commands/receive-notice.ts'
import { instant } from '../../src/foundation/plain-date.ts'
import type { Actor } from '../../src/platform/actor.ts'
import { openHouse } from '../../src/platform/open-house.ts'

// A process of its own that a test can kill: opens cases and hands in notices, each form twice at once as by a double
// press, and again until it is answered. It says what it asks, and what was acknowledged.
type Told = { databaseUrl: string; secret: string; officer: Actor; landlord: Actor; name: string }
const told = JSON.parse(process.argv[2] ?? '') as Told
const say = (...words: string[]) => process.stdout.write(`${words.join(' ')}\n`)

let ahead = 0
createInterface(process.stdin).on('line', (line) => {
	ahead = Number(line)
})
const house = openHouse({
	...{ databaseUrl: told.databaseUrl, secret: told.secret, connections: 6 },
	clock: { now: () => instant(new Date(Date.now() + ahead).toISOString()) },
	...{ baseUrl: 'http://127.0.0.1', demo: false, logLevel: 'silent' },
})

async function opensCases(): Promise<void> {
	for (let nth = 0; ; nth += 1) {
		const mark = `${told.name}-${nth}`
		const form = {
			...{ onceId: mark, otherSystemNumber: mark, givenName: 'Prov', familyName: mark },
			...{ address: `Provgatan ${nth}`, dwelling: told.name, ground: 'arrears', openedBy: 'own-finding' },
			...{ children: 'unknown', debt: '18 640 kr', samePerson: 'nobody' },
		}
		say('asked', 'case', mark)
		await twice(() => openOwnCase({ house, actor: told.officer }, form))
		say('kept', 'case', mark)
	}
}

async function handsInNotices(): Promise<void> {
	for (let nth = 0; ; nth += 1) {
		const mark = `${told.name}-${nth}`
		const form = {
			...{ onceId: mark, reference: mark, flatIn: 'this-municipality', kind: 'arrears' },
			...{ tenant: `Prov ${mark}`, address: `Skeppargatan ${nth}`, dwelling: '1203', rooms: '3' },
			...{ children: 'unknown', debts: [{ dueOn: '2026-07-31', amount: '9 120', interest: '204' }] },
			...{ account: '555-0142', served: 'not-yet' },
		}
		say('asked', 'notice', mark)
		await twice(() => receiveNotice({ house, actor: told.landlord }, form))
		say('kept', 'notice', mark)
		await pause(50)
	}
}

/** Both must be answered, and alike. A fault is no answer: then whoever sits there tries again. */
async function twice(send: () => Promise<{ is: string }>): Promise<void> {
	for (;;) {
		const answers = await Promise.allSettled([send(), send()])
		const given = answers.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
		const wrong = given.find(({ is }) => is !== 'done')
		if (wrong !== undefined) say('wrong', JSON.stringify(wrong))
		if (given.length > 0 && wrong === undefined) {
			const [first, other] = given.map((one) => JSON.stringify(one))
			if (other !== undefined && first !== other) say('wrong', 'two answers to one form')
			return
		}
		await pause(200)
	}
}

say('open', told.name)
await Promise.all([opensCases(), handsInNotices()])
