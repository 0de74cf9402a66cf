import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	useActionData,
	useLoaderData,
} from 'react-router'
import { useTranslations } from 'use-intl'
import { DateInput, FieldRow, LongText, TextInput } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import { useToday } from '../../../../ui/frame.tsx'
import { PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { finishTask } from '../../commands/work/finish-task.ts'
import { recordHandOverReceipt } from '../../commands/work/record-hand-over-receipt.ts'
import { workItems } from '../../queries/work/work-items.ts'
import { What } from './tasks.tsx'

export async function loader({ context, params }: LoaderFunctionArgs) {
	const { caseId, tasks } = show(await workItems(callerOf(context), { caseId: params.caseId }))
	const task = tasks.find(({ id }) => id === params.taskId)
	if (task === undefined || task.state === 'done') throw data(null, { status: 404 })
	return { caseId, task }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const { caseId, taskId } = params
	const said = posted.intent === 'recordHandOverReceipt' ? 'recordHandOverReceipt' : 'finishTask'
	const command = { recordHandOverReceipt, finishTask }[said]
	const answer = await command(callerOf(context), { ...posted, taskId })
	if (answer.is !== 'done') return settle(answer, posted)
	return done(`/evictions/${caseId}/work`, `evictionPrevention.work.done.${said}`)
}

/** One task: the other administration's receipt, and that it is done. */
export default function TaskScreen() {
	const { caseId, task } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('evictionPrevention.work.tasks')
	const today = useToday()
	const awaits = task.administration !== null && task.receivedOn === null
	return (
		<>
			<PageHead
				title={words('task')}
				crumbs={[{ to: `/evictions/${caseId}/work`, label: words('title') }, { label: words('task') }]}
			/>
			<div className="reading">
				<What task={task} />
				{awaits ? (
					<Section title={words('receipt')}>
						<p>{words('receiptIntro')}</p>
						<Form
							name="recordHandOverReceipt"
							words="evictionPrevention.work"
							outcome={outcome}
							initial={{ receivedOn: today }}
						>
							<FieldRow>
								<TextInput name="receivedBy" width="medium" />
								<DateInput name="receivedOn" />
								<TextInput name="receiptReference" width="medium" optional />
							</FieldRow>
							<Submit>{words('saveReceipt')}</Submit>
						</Form>
					</Section>
				) : null}
				<Section title={words('done')}>
					<Form
						name="finishTask"
						words="evictionPrevention.work"
						outcome={outcome}
						initial={{ doneOn: today }}
					>
						<DateInput name="doneOn" />
						<LongText name="doneNote" rows={2} optional />
						<Submit kind={awaits ? 'secondary' : 'primary'}>{words('saveDone')}</Submit>
					</Form>
				</Section>
			</div>
		</>
	)
}
