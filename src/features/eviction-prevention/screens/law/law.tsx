import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { DateInput, HiddenInput } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import { FilterLinks } from '../../../../ui/links.tsx'
import { PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, show } from '../../../../ui/screen.ts'
import { EmptyState } from '../../../../ui/states.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { lawTable } from '../../queries/law/law-table.ts'
import { RulesTable } from './rules-table.tsx'
import { ToldTable } from './told-table.tsx'

export async function loader({ context, request }: LoaderFunctionArgs) {
	const asked = new URL(request.url).searchParams
	const given = (name: string) => asked.get(name) ?? undefined
	return show(
		await lawTable(callerOf(context), {
			...{ country: given('country'), regime: given('act'), on: given('on') },
		}),
	)
}

/** Which rules the ribbon follows, where they stand and how sure we are of each. */
export default function LawScreen() {
	const { countries, country, acts, regime, on, rules, told } = useLoaderData<typeof loader>()
	const words = useTranslations('evictionPrevention.law')
	const cases = useTranslations('evictionPrevention.cases')
	const format = useFormat()
	const here = (more: Readonly<Record<string, string>>) =>
		`/evictions/law?${new URLSearchParams({ country, on, ...more })}`
	return (
		<>
			<PageHead
				title={words('title')}
				crumbs={[{ to: '/evictions', label: cases('worklist.title') }, { label: words('title') }]}
				state={words('state')}
			/>
			<div className="stack-16">
				<p className="quiet reading">{words('daysOff')}</p>
				<FilterLinks
					label={words('country')}
					filters={countries.map((one) => ({
						...{ to: `/evictions/law?country=${one}&on=${on}`, label: words(`countries.${one}`) },
						current: one === country,
					}))}
				/>
				{acts.length < 2 ? null : (
					<FilterLinks
						label={words('act')}
						filters={[
							{ to: here({ act: 'all' }), label: words('allActs'), current: regime === null },
							...acts.map((one) => ({
								...{ to: here({ act: one }), label: cases(`acts.${one}`) },
								current: one === regime,
							})),
						]}
					/>
				)}
				<Form
					name="lawTable"
					words="evictionPrevention.law"
					method="get"
					to="/evictions/law"
					initial={{ on }}
				>
					<HiddenInput name="country" value={country} />
					<HiddenInput name="act" value={regime ?? 'all'} />
					<div className="row-wrap">
						<DateInput name="on" />
						<Submit kind="secondary">{words('show')}</Submit>
					</div>
				</Form>
			</div>
			<Section
				title={words('inForceOn', { day: format.day(on, { weekday: false, year: true }) })}
				note={words('count', { count: rules.length })}
			>
				{rules.length === 0 ? <EmptyState title={words('none')} /> : <RulesTable rules={rules} acts={acts} />}
			</Section>
			<Section title={words('told.title')}>
				<ToldTable told={told} />
			</Section>
		</>
	)
}
