import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { FieldRow, NumberInput } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { TextLink } from '../../../../ui/links.tsx'
import { PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { SectionTabs } from '../../../../ui/section-tabs.tsx'
import { EmptyState } from '../../../../ui/states.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { prepareEdition } from '../../commands/edition/prepare-edition.ts'
import { editions } from '../../queries/edition/editions.ts'
import { useEditionState } from './use-edition-state.ts'

export async function loader({ context }: LoaderFunctionArgs) {
	return show(await editions(callerOf(context), {}))
}

export async function action({ request, context }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const answer = await prepareEdition(callerOf(context), posted)
	if (answer.is !== 'done') return settle(answer, posted)
	return done(`/follow-up/statistics/${answer.value.editionId}`, 'edition.done.asked')
}

/** The municipality's public statistics, edition by edition. */
export default function EditionsScreen() {
	const page = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('edition')
	const format = useFormat()
	const stateOf = useEditionState()
	const { mayKeep, lastEnded } = page
	const initial = { firstYear: String(lastEnded - 2), lastYear: String(lastEnded) }
	return (
		<>
			<PageHead title={words('title')} state={words('state')} />
			<SectionTabs />
			{page.editions.length === 0 ? (
				<EmptyState title={words('none')}>{words('noneText')}</EmptyState>
			) : (
				<DataTable
					caption={words('title')}
					rows={page.editions}
					rowKey={({ id }) => id}
					columns={[
						{
							key: 'number',
							head: words('columns.number'),
							fold: 'title',
							cell: ({ id, number }) => (
								<TextLink to={`/follow-up/statistics/${id}`}>
									{words('number', { number: String(number) })}
								</TextLink>
							),
						},
						{
							key: 'years',
							head: words('columns.years'),
							fold: 'line',
							cell: ({ firstYear, lastYear }) => format.years(String(firstYear), String(lastYear)),
						},
						{ key: 'state', head: words('columns.state'), fold: 'plain', cell: stateOf },
						{ key: 'reason', head: words('columns.reason'), fold: 'plain', cell: ({ reason }) => reason },
					]}
				/>
			)}
			{mayKeep ? (
				<Section title={words('prepare.title')} note={words('prepare.text')}>
					<Form name="prepareEdition" words="edition" outcome={outcome} initial={initial}>
						<FieldRow>
							<NumberInput name="firstYear" width="short" />
							<NumberInput name="lastYear" width="short" />
						</FieldRow>
						<FormActions>
							<Submit>{words('prepare.submit')}</Submit>
						</FormActions>
					</Form>
				</Section>
			) : null}
		</>
	)
}
