import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { Form, Submit } from '../../../../ui/form.tsx'
import { PageHead } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { addExample } from '../../commands/knowledge/add-example.ts'
import { examplePlaces } from '../../queries/knowledge/example-places.ts'
import { ExampleFields } from './example-form.tsx'
import { useCrumbs } from './head.tsx'

export async function loader({ context }: LoaderFunctionArgs) {
	return show(await examplePlaces(callerOf(context), {}))
}

export async function action({ context, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const answer = await addExample(callerOf(context), posted)
	return answer.is === 'done'
		? done(`/knowledge/examples/${answer.value.exampleId}`, 'knowledge.done.added')
		: settle(answer, posted)
}

export default function NewExampleScreen() {
	const { places } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('knowledge')
	return (
		<>
			<PageHead title={words('examples.new')} crumbs={useCrumbs('examples')} />
			<Form name="addExample" words="knowledge" outcome={outcome}>
				<ExampleFields places={places} />
				<Submit>{words('save')}</Submit>
			</Form>
		</>
	)
}
