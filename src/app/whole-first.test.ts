import { expect, test } from 'vitest'
import { inTurn } from './in-turn.ts'
import { wholeFirst } from './whole-first.ts'

const around = { nonce: 'n', address: '127.0.0.1' }

/** A form that is sent in parts, when the test says so. */
function sentInParts() {
	let sending: ReadableStreamDefaultController<Uint8Array> | undefined
	const body = new ReadableStream<Uint8Array>({
		start: (controller) => {
			sending = controller
		},
	})
	const leaving = new AbortController()
	const request = new Request('http://127.0.0.1/form', {
		...{ method: 'POST', body, duplex: 'half', signal: leaving.signal },
		headers: { 'content-type': 'application/x-www-form-urlencoded' },
	} as RequestInit)
	return {
		request,
		send: (part: string) => sending?.enqueue(new TextEncoder().encode(part)),
		end: () => sending?.close(),
		breakOff: () => sending?.error(new Error('broken off')),
		leave: () => leaving.abort(),
	}
}

/** Nobody gives up a place here, so whoever holds one while sending would keep the others waiting for good. */
function pages() {
	const told: string[] = []
	const answer = wholeFirst(
		inTurn(
			async (request) => {
				const form = request.method === 'POST' ? await request.formData() : new FormData()
				told.push(`${request.method} ${form.get('name') ?? ''} ${request.signal.aborted}`)
				return new Response('done')
			},
			{ atOnce: 1, longMs: 1_000_000 },
		),
	)
	return { told, answer }
}

test('who sends slowly keeps nobody waiting, and is answered when it has come', async () => {
	const { told, answer } = pages()
	const slow = sentInParts()
	const answered = answer(slow.request, around)
	slow.send('name=')
	await answer(new Request('http://127.0.0.1/page'), around)
	expect(told).toEqual(['GET  false'])
	slow.send('Tilde')
	slow.end()
	expect((await answered).status).toBe(200)
	expect(told).toEqual(['GET  false', 'POST Tilde false'])
})

test('what has come is carried out though they have left before their turn', async () => {
	const { told, answer } = pages()
	const before = sentInParts()
	const left = sentInParts()
	const answers = [answer(before.request, around), answer(left.request, around)]
	left.send('name=Vide')
	left.end()
	left.leave()
	before.send('name=Tilde')
	before.end()
	expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([200, 200])
	expect(told.toSorted()).toEqual(['POST Tilde false', 'POST Vide false'])
})

test('what did not come whole is not begun', async () => {
	const { told, answer } = pages()
	const broken = sentInParts()
	const answered = answer(broken.request, around)
	broken.send('name=Ti')
	broken.breakOff()
	expect((await answered).status).toBe(400)
	expect(told).toEqual([])
})
