import type { ActionFunctionArgs } from 'react-router'
import type { Answer } from '../../../../platform/answer.ts'
import type { Caller } from '../../../../platform/house.ts'
import { localeContext } from '../../../../ui/context.ts'
import { callerOf, done, readForm, settle } from '../../../../ui/screen.ts'
import { strikeGroundwork } from '../../commands/groundwork/strike-groundwork.ts'
import { writeAnalysis } from '../../commands/groundwork/write-analysis.ts'

type Note = (caller: Caller, input: unknown) => Promise<Answer<object>>

/** What the forms of talks and lessons do: write into the draft, strike, or note one more. */
export async function settleGroundwork(
	{ context, params, request }: ActionFunctionArgs,
	page: 'lessons' | 'interviews',
	note: Note,
) {
	const caller = callerOf(context)
	const posted = await readForm(request)
	const given = { ...posted, planId: params.planId, language: context.get(localeContext) }
	const back = (said: string) =>
		done(`/consultations/groundwork/${params.planId}/${page}`, `consultations.done.${said}`)
	if (posted.intent === 'writeAnalysis') {
		const answer = await writeAnalysis(caller, given)
		return answer.is === 'done' ? back('written') : settle(answer, posted)
	}
	if (posted.intent === 'strikeGroundwork') {
		const answer = await strikeGroundwork(caller, given)
		return answer.is === 'done' ? back('struck') : settle(answer, posted)
	}
	const answer = await note(caller, given)
	return answer.is === 'done' ? back('noted') : settle(answer, posted)
}
