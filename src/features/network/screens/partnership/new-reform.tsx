import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData } from 'react-router'
import { useTranslations } from 'use-intl'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { PageHead } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { mayKeepNetwork } from '../../access.ts'
import { addReform } from '../../commands/partnership/add-reform.ts'
import { ReformFields } from './reform-fields.tsx'

export function loader({ context }: LoaderFunctionArgs) {
	if (!mayKeepNetwork(callerOf(context).actor)) show({ is: 'forbidden' })
	return null
}

export async function action({ context, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const answer = await addReform(callerOf(context), posted)
	return answer.is === 'done'
		? done(`/partnership/reforms/${answer.value.reformId}`, 'partnership.done.reformAdded')
		: settle(answer, posted)
}

export default function NewReformScreen() {
	const outcome = useActionData<typeof action>()
	const words = useTranslations('partnership')
	return (
		<>
			<PageHead
				title={words('reforms.add')}
				crumbs={[
					{ to: '/partnership/reforms', label: words('reforms.title') },
					{ label: words('reforms.add') },
				]}
			/>
			<Form name="addReform" words="partnership" outcome={outcome}>
				<ReformFields />
				<FormActions>
					<Submit>{words('save')}</Submit>
				</FormActions>
			</Form>
		</>
	)
}
