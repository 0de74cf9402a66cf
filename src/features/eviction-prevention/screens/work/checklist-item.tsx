import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	useActionData,
	useLoaderData,
} from 'react-router'
import { useTranslations } from 'use-intl'
import { Choice, LongText } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { ButtonLink } from '../../../../ui/links.tsx'
import { PageHead } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { tickChecklistItem } from '../../commands/work/tick-checklist-item.ts'
import { untickChecklistItem } from '../../commands/work/untick-checklist-item.ts'
import { workItems } from '../../queries/work/work-items.ts'
import { ItemSource, useItemWords } from './checklist.tsx'

export async function loader({ context, params }: LoaderFunctionArgs) {
	const { checklist, closed, caseId } = show(await workItems(callerOf(context), { caseId: params.caseId }))
	const item = checklist.items.find(({ code }) => code === params.code)
	if (item === undefined || closed) throw data(null, { status: 404 })
	return { item, caseId }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const { caseId, code } = params
	const command = posted.intent === 'untickChecklistItem' ? untickChecklistItem : tickChecklistItem
	const answer = await command(callerOf(context), { ...posted, caseId, code })
	if (answer.is !== 'done') return settle<unknown>(answer, posted)
	const said = posted.intent === 'untickChecklistItem' ? 'untickChecklistItem' : 'tickChecklistItem'
	return done(`/evictions/${caseId}/work`, `evictionPrevention.work.done.${said}`)
}

/** One item of the checklist: done, or not needed and why. */
export default function ChecklistItemScreen() {
	const { item, caseId } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('evictionPrevention.work.checklist')
	const forms = useTranslations('evictionPrevention.cases')
	const wordOf = useItemWords()
	const options = (['done', 'not-needed'] as const).map((value) => ({
		value,
		label: words(`states.${value}`),
	}))
	const initial = {
		state: item.state === 'not-needed' ? 'not-needed' : 'done',
		...(item.note === null ? {} : { note: item.note }),
	}
	return (
		<>
			<PageHead
				title={wordOf(item)}
				crumbs={[{ to: `/evictions/${caseId}/work`, label: words('title') }, { label: wordOf(item) }]}
			/>
			<div className="reading stack-16">
				<ItemSource item={item} />
				<p>{words('itemIntro')}</p>
				<Form name="tickChecklistItem" words="evictionPrevention.work" outcome={outcome} initial={initial}>
					<Choice name="state" options={options} />
					<LongText name="note" optional rows={3} />
					<FormActions>
						<Submit>{forms('step.save')}</Submit>
						<ButtonLink to={`/evictions/${caseId}/work`} kind="quiet">
							{forms('step.cancel')}
						</ButtonLink>
					</FormActions>
				</Form>
				{item.tickedOn === null ? null : (
					<Form name="untickChecklistItem" words="evictionPrevention.work" outcome={outcome} inline>
						<Submit kind="quiet">{words('undo')}</Submit>
					</Form>
				)}
			</div>
		</>
	)
}
