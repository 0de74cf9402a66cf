import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { DefinitionRows, PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, show } from '../../../../ui/screen.ts'
import { Callout } from '../../../../ui/states.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { mailState } from '../../queries/digest/mail-state.ts'

export async function loader({ context }: LoaderFunctionArgs) {
	return show(await mailState(callerOf(context), {}))
}

/** Does mail go out, and why not? For whoever looks after the house. */
export default function MailSettingsScreen() {
	const { server, days } = useLoaderData<typeof loader>()
	const words = useTranslations('desk.digest.mail')
	const format = useFormat()
	return (
		<>
			<PageHead
				title={words('title')}
				crumbs={[{ to: '/settings', label: words('settings') }, { label: words('title') }]}
				state={words('state')}
			/>
			{server === null ? (
				<Callout kind="warning" title={words('notSet')}>
					<p>{words('notSetWhy')}</p>
				</Callout>
			) : (
				<DefinitionRows
					rows={[
						{ label: words('server'), value: server.at },
						{ label: words('from'), value: server.from },
					]}
				/>
			)}
			<Section title={words('days')}>
				{days.length === 0 ? (
					<p className="quiet">{words('noDays')}</p>
				) : (
					<DataTable
						caption={words('days')}
						rows={days}
						rowKey={({ onDay }) => onDay}
						columns={[
							{
								key: 'day',
								head: words('columns.day'),
								cell: ({ onDay }) => format.day(onDay),
								fold: 'title',
							},
							{ key: 'taken', head: words('columns.taken'), cell: ({ taken }) => taken, align: 'right' },
							{
								key: 'troubles',
								head: words('columns.troubles'),
								cell: ({ troubles }) => <Troubles troubles={troubles} />,
								fold: 'line',
							},
						]}
					/>
				)}
				<p className="quiet">{words('again')}</p>
			</Section>
		</>
	)
}

type Day = Awaited<ReturnType<typeof loader>>['days'][number]

function Troubles({ troubles }: Pick<Day, 'troubles'>) {
	const words = useTranslations('desk.digest')
	if (troubles.length === 0) return words('mail.allTaken')
	return troubles.map(({ trouble, count, names }) => (
		<p key={trouble}>
			{words('mail.trouble', { count, why: words(`troubles.${trouble}`) })}{' '}
			{names.length === 0 ? null : words('mail.whose', { names: names.join(', ') })}
		</p>
	))
}
