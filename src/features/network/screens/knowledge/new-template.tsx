import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData } from 'react-router'
import { useTranslations } from 'use-intl'
import { Form, Submit } from '../../../../ui/form.tsx'
import { PageHead } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { mayKeepNetwork } from '../../access.ts'
import { addTemplate } from '../../commands/knowledge/add-template.ts'
import { uploaded } from '../uploaded.ts'
import { useCrumbs } from './head.tsx'
import { TemplateHeadFields, TemplateKind, TemplateSaidFields } from './template-form.tsx'

export function loader({ context }: LoaderFunctionArgs) {
	if (!mayKeepNetwork(callerOf(context).actor)) show({ is: 'forbidden' })
	return null
}

export async function action({ context, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const answer = await addTemplate(callerOf(context), { ...posted, file: await uploaded(posted.file) })
	return answer.is === 'done'
		? done(`/knowledge/templates/${answer.value.templateId}`, 'knowledge.done.added')
		: settle(answer, posted)
}

export default function NewTemplateScreen() {
	const outcome = useActionData<typeof action>()
	const words = useTranslations('knowledge')
	return (
		<>
			<PageHead title={words('templates.new')} crumbs={useCrumbs('templates')} />
			<Form
				name="addTemplate"
				words="knowledge"
				outcome={outcome}
				upload
				initial={{ kind: 'checklist', licence: 'cc-by-4.0' }}
			>
				<TemplateKind />
				<TemplateHeadFields />
				<TemplateSaidFields of="either" />
				<Submit>{words('save')}</Submit>
			</Form>
		</>
	)
}
