import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	useActionData,
	useLoaderData,
} from 'react-router'
import { useTranslations } from 'use-intl'
import { PageHead } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { endPaymentPlan } from '../../commands/debt/end-payment-plan.ts'
import { recordPayment } from '../../commands/debt/record-payment.ts'
import { recordStatedDebt } from '../../commands/debt/record-stated-debt.ts'
import { remindOfInstalment } from '../../commands/debt/remind-of-instalment.ts'
import { caseFile } from '../../queries/case-file.ts'
import { useCaseName } from '../parts/use-case-name.ts'
import { debtForms } from './debt-forms.tsx'

const commands = {
	stated: recordStatedDebt,
	payment: recordPayment,
	remind: remindOfInstalment,
	'end-plan': endPaymentPlan,
} as const

function stepOf(name: string | undefined): keyof typeof commands {
	if (name === undefined || !Object.hasOwn(commands, name)) throw data(null, { status: 404 })
	return name as keyof typeof commands
}

export async function loader({ context, params }: LoaderFunctionArgs) {
	const file = show(await caseFile(callerOf(context), { caseId: params.caseId }))
	return { step: stepOf(params.form), file }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const command = commands[stepOf(params.form)]
	const answer = await command(callerOf(context), { ...posted, caseId: params.caseId })
	if (answer.is !== 'done') return settle(answer, posted)
	return done(`/evictions/${params.caseId}/debt`, `evictionPrevention.debt.done.${String(posted.intent)}`)
}

/** One short form about the debt or its plan. */
export default function DebtStep() {
	const { step, file } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('evictionPrevention')
	const name = useCaseName()
	const StepForm = debtForms[step]
	return (
		<>
			<PageHead
				title={words(`debt.forms.${step}.title`)}
				crumbs={[
					{ to: '/evictions', label: words('cases.worklist.title') },
					{ to: `/evictions/${file.caseId}`, label: name(file) },
					{ to: `/evictions/${file.caseId}/debt`, label: words('cases.tabs.debt') },
					{ label: words(`debt.forms.${step}.title`) },
				]}
			/>
			<StepForm file={file} outcome={outcome} />
		</>
	)
}
