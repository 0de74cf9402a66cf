import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { AmountInput, Choice, DateInput, FieldGroup, FieldRow } from '../../../ui/fields.tsx'
import { Form, Submit } from '../../../ui/form.tsx'
import { PageHead } from '../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../ui/screen.ts'
import { changeNotice } from '../commands/change-notice.ts'
import { receipt } from '../queries/receipt.ts'
import { asksFor, childrenAnswers, noticeStatuses } from '../rules/notice-kinds.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
	return show(await receipt(callerOf(context), { noticeId: params.noticeId }))
}

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const answer = await changeNotice(callerOf(context), { ...posted, noticeId: params.noticeId })
	if (answer.is !== 'done') return settle(answer, posted)
	const said = answer.value.changed === 0 ? 'notices.done.unchanged' : 'notices.done.changed'
	return done(`/landlord/notices/${params.noticeId}`, said)
}

export default function ChangeScreen() {
	const told = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('notices')
	const page = `/landlord/notices/${told.noticeId}`
	const initial = {
		status: told.status,
		children: told.children,
		...(told.amountOre === null ? {} : { amount: inKronor(told.amountOre) }),
		...(told.interestOre === null ? {} : { interest: inKronor(told.interestOre) }),
		...(told.sentOn === null ? {} : { sentOn: told.sentOn }),
		...(told.servedOn === null ? {} : { servedOn: told.servedOn }),
	}
	return (
		<div className="form">
			<PageHead
				title={words('change.title', { number: told.receiptNumber })}
				crumbs={[{ to: page, label: told.receiptNumber }, { label: words('mine.change') }]}
				state={words('change.state', {
					tenant: told.tenant ?? words('receipt.protected'),
					home: told.address ?? '–',
				})}
			/>
			<Form name="changeNotice" words="notices" outcome={outcome} initial={initial}>
				<Choice
					name="status"
					options={noticeStatuses.map((value) => ({
						value,
						label: value === 'open' ? words('change.statusOpen') : words(`statuses.${value}`),
					}))}
				/>
				{asksFor(told.kind, 'debt') ? (
					<FieldRow>
						<AmountInput name="amount" />
						<AmountInput name="interest" optional />
					</FieldRow>
				) : null}
				<FieldGroup legend={words('parts.termination')}>
					<DateInput name="sentOn" optional />
					<DateInput name="servedOn" optional />
				</FieldGroup>
				<Choice
					name="children"
					options={childrenAnswers.map((value) => ({ value, label: words(`children.${value}`) }))}
				/>
				<Submit>{words('change.save')}</Submit>
			</Form>
		</div>
	)
}

/** As people write it, so that the same field can be posted back. */
function inKronor(stored: number): string {
	return (stored / 100).toFixed(stored % 100 === 0 ? 0 : 2).replace('.', ',')
}
