import { type ActionFunctionArgs, data, useActionData } from 'react-router'
import { type Posted, textAt } from '../../../../ui/posted.ts'
import { readForm, settle, show } from '../../../../ui/screen.ts'
import { reportOnce } from '../../commands/once/report-once.ts'
import { receiptOnce } from '../../queries/once/receipt-once.ts'
import { receipt } from '../../queries/receipt.ts'
import { reporting } from '../../queries/reporting.ts'
import { noticeKinds } from '../../rules/notice-kinds.ts'
import { withOneMonthMore } from '../parts/posted-notice.ts'
import { callerByCode } from './code-caller.ts'
import { CodeForms } from './code-forms.tsx'
import { OnceForm } from './once-form.tsx'
import { OnceReceipt } from './once-receipt.tsx'

const wrong = (values: Posted, path: string, problem: string) =>
	data(
		{
			step: 'code' as const,
			said: { ok: false as const, faults: [{ path, problem }], refusal: null, values },
		},
		{ status: 400 },
	)

const stopped = (values: Posted, because: string) =>
	data(
		{
			step: 'code' as const,
			said: { ok: false as const, faults: [], refusal: { refused: true as const, because }, values },
		},
		{ status: 429 },
	)

export async function action({ context, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const found = await callerByCode(context, posted)
	if (found === 'too-many-attempts') return stopped(startOf(posted), found)
	if (found === 'unknown') return wrong(startOf(posted), 'code', 'code-unknown')
	const { caller, used } = found
	const code = textAt(posted, 'code') ?? ''
	const form = async () => {
		const { committee, landlords, dueDays } = show(await reporting(caller, {}))
		const kind = noticeKinds.find((one) => one === posted.kind) ?? 'arrears'
		return { step: 'form' as const, code, kind, committee, landlord: landlords[0]?.name ?? '', dueDays }
	}
	switch (posted.intent) {
		case 'seeReceipt': {
			const answer = await receiptOnce(caller, { receiptNumber: posted.receiptNumber })
			if (answer.is === 'done') return { step: 'receipt' as const, code, told: answer.value }
			return wrong(posted, 'receiptNumber', 'receipt-unknown')
		}
		case 'addMonth':
			return { ...(await form()), said: withOneMonthMore(posted, 'reportOnce') }
		case 'reportOnce': {
			const answer = await reportOnce(caller, posted)
			if (answer.is === 'done') {
				return { step: 'receipt' as const, code, told: show(await receipt(caller, answer.value)) }
			}
			const settled = settle(answer, posted)
			return data({ ...(await form()), said: settled.data }, settled.init ?? {})
		}
		default:
			if (used) return wrong({ ...posted, intent: 'seeReceipt' }, 'receiptNumber', 'code-was-used')
			return { ...(await form()), said: undefined }
	}
}

/** Which of the page's two forms a code that is not known is told at. */
const startOf = (posted: Posted): Posted =>
	posted.intent === 'seeReceipt' ? posted : { ...posted, intent: 'openCode' }

/** A landlord without an account: a code, then one report, then its receipt. Nothing of it stands in an address. */
export default function ReportOnceScreen() {
	const outcome = useActionData<typeof action>()
	if (outcome === undefined || outcome.step === 'code') return <CodeForms said={outcome?.said} />
	if (outcome.step === 'receipt') return <OnceReceipt told={outcome.told} code={outcome.code} />
	return <OnceForm {...outcome} />
}
