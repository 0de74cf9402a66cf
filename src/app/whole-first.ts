import type { AnswerPage } from './beside.ts'

/**
 * What is sent has come whole before it takes a turn: who sends slowly keeps nobody waiting, and what has come is carried
 * out though they have left. What did not come whole is refused.
 */
export function wholeFirst(answer: AnswerPage): AnswerPage {
	return async (request, around) => {
		if (request.body === null) return await answer(request, around)
		const body = await request.arrayBuffer().catch(() => null)
		if (body === null) return new Response(null, { status: 400 })
		const { url, method, headers } = request
		return await answer(new Request(url, { method, headers, body }), around)
	}
}
