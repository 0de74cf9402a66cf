import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { PageHead } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { EmptyState } from '../../../../ui/states.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { countServiceContact } from '../../commands/agreements/count-service-contact.ts'
import { endService } from '../../commands/agreements/end-service.ts'
import { offerService } from '../../commands/agreements/offer-service.ts'
import { supportServices } from '../../queries/agreements/support-services.ts'
import { SupportTabs } from '../tabs.tsx'
import { ServiceForms } from './service-forms.tsx'

export async function loader({ context }: LoaderFunctionArgs) {
	return { offered: show(await supportServices(callerOf(context), {})) }
}

const commands = { countServiceContact, endService, offerService } as const

export async function action({ context, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const { intent } = posted
	const name =
		typeof intent === 'string' && Object.hasOwn(commands, intent)
			? (intent as keyof typeof commands)
			: 'countServiceContact'
	const answer = await commands[name](callerOf(context), posted)
	if (answer.is !== 'done') return settle(answer, posted)
	return done('/support/services', `support.forms.done.${name}`)
}

/** What the committee offers, how much of it is written down and why, and how many were met. */
export default function ServicesScreen() {
	const { offered } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('support.services')
	const support = useTranslations('support')
	const codes = useTranslations('support.codes.support')
	const format = useFormat()
	const failed = outcome !== undefined && !outcome.ok ? outcome : undefined
	return (
		<>
			<PageHead
				title={words('title')}
				crumbs={[{ to: '/support', label: support('title') }, { label: words('title') }]}
				state={words('state')}
			/>
			<SupportTabs />
			{offered.services.length === 0 ? (
				<EmptyState title={words('none')} />
			) : (
				<DataTable
					caption={words('title')}
					rows={offered.services}
					rowKey={(one) => one.id}
					columns={[
						{
							key: 'name',
							head: words('columns.name'),
							fold: 'title',
							cell: (one) => (
								<>
									{one.name}
									<div className="quiet small">{codes(`serviceKinds.${one.kind}`)}</div>
								</>
							),
						},
						{
							key: 'assessed',
							head: words('columns.assessed'),
							cell: (one) => codes(`assessments.${one.assessed}`),
						},
						{
							key: 'documentation',
							head: words('columns.documentation'),
							cell: (one) => `${codes(`documentations.${one.documentation}`)} (${one.law})`,
						},
						{
							key: 'reference',
							head: words('columns.reference'),
							cell: (one) => one.decisionReference ?? '–',
						},
						{
							key: 'valid',
							head: words('columns.valid'),
							cell: (one) =>
								one.validTo === null
									? words('from', { day: format.day(one.validFrom, { weekday: false }) })
									: words('until', {
											from: format.day(one.validFrom, { weekday: false }),
											to: format.day(one.validTo, { weekday: false }),
										}),
						},
						{
							key: 'met',
							head: words('columns.met', { year: String(offered.year) }),
							cell: (one) =>
								one.times === 0 ? '–' : words('met', { people: String(one.people), times: one.times }),
						},
					]}
				/>
			)}
			<ServiceForms offered={offered} outcome={failed} />
		</>
	)
}
