import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData } from 'react-router'
import { useTranslations } from 'use-intl'
import { Form, Submit } from '../../../../ui/form.tsx'
import { PageHead } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { addGuideline, mayKeepGuidelines } from '../../../organisation/index.ts'
import { GuidelineHeadFields, GuidelineTextFields } from './guideline-fields.tsx'

export function loader({ context }: LoaderFunctionArgs) {
	if (!mayKeepGuidelines(callerOf(context).actor)) show({ is: 'forbidden' })
	return null
}

export async function action({ context, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const answer = await addGuideline(callerOf(context), posted)
	return answer.is === 'done'
		? done(`/plans/guidelines/${answer.value.guidelineId}`, 'guidelines.done.added')
		: settle(answer, posted)
}

export default function NewGuidelineScreen() {
	const outcome = useActionData<typeof action>()
	const words = useTranslations('guidelines')
	const plans = useTranslations('actionPlan.list')
	return (
		<>
			<PageHead
				title={words('new')}
				crumbs={[
					{ to: '/plans', label: plans('title') },
					{ to: '/plans/guidelines', label: words('title') },
				]}
			/>
			<Form name="addGuideline" words="guidelines" outcome={outcome} initial={{ kind: 'routine' }}>
				<GuidelineHeadFields />
				<GuidelineTextFields />
				<Submit>{words('save')}</Submit>
			</Form>
		</>
	)
}
