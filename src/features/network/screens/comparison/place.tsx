import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { localeContext } from '../../../../ui/context.ts'
import { FieldRow, SelectInput } from '../../../../ui/fields.tsx'
import { Figure } from '../../../../ui/figure.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { ButtonLink, TextLink } from '../../../../ui/links.tsx'
import { PageHead } from '../../../../ui/page.tsx'
import { callerOf, show } from '../../../../ui/screen.ts'
import { EmptyState } from '../../../../ui/states.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { type PlaceTrend, placeTrend } from '../../queries/comparison/place-trend.ts'
import { ProfilePart } from './profile-part.tsx'
import { useBesideName } from './use-beside-name.ts'
import { useMeasured } from './use-measured.ts'

export async function loader({ context, params, request }: LoaderFunctionArgs) {
	const { searchParams } = new URL(request.url)
	const page = show(
		await placeTrend(callerOf(context), {
			...{ ...Object.fromEntries(searchParams), placeId: params.placeId },
			locale: context.get(localeContext),
		}),
	)
	return { ...page, search: searchParams.toString() }
}

/** One municipality through the years, beside the middle of those it is compared with. */
export default function PlaceComparisonScreen() {
	const page = useLoaderData<typeof loader>()
	const { place, county, trend, search } = page
	const words = useTranslations('comparison')
	const title = words('trend.title', { name: place.name })
	return (
		<>
			<PageHead
				title={title}
				state={county}
				crumbs={[{ to: '/comparison', label: words('title') }, { label: title }]}
			/>
			<BesideForm page={page} />
			{trend === null || trend.chart === null ? (
				<EmptyState title={words('empty.title')}>{words('trend.empty')}</EmptyState>
			) : (
				<>
					<TrendPart page={page} trend={trend} />
					<p className="section row-wrap">
						{words('files.title')}
						{(['csv', 'xlsx'] as const).map((kind) => (
							<ButtonLink
								key={kind}
								to={`/comparison/places/${place.id}/trend.${kind}?${search}`}
								kind="quiet"
								file
							>
								{words(`files.${kind}`)}
							</ButtonLink>
						))}
					</p>
					<ProfilePart page={page} trend={trend} />
				</>
			)}
		</>
	)
}

function BesideForm({ page: { place, groups, beside, definitions, trend } }: { page: PlaceTrend }) {
	const words = useTranslations('comparison')
	if (trend === null) return null
	return (
		<Form
			name="placeTrend"
			words="comparison"
			method="get"
			to={`/comparison/places/${place.id}`}
			initial={{ definition: trend.chosen.key, by: trend.by, beside }}
		>
			<FieldRow>
				<SelectInput
					name="definition"
					width="medium"
					options={definitions.map(({ key, name }) => ({ value: key, label: name }))}
				/>
				{trend.chosen.kind === 'share' ? null : (
					<SelectInput
						name="by"
						width="medium"
						options={(['per-1000', 'number'] as const).map((one) => ({
							value: one,
							label: words(`by.${one}`),
						}))}
					/>
				)}
				<SelectInput
					name="beside"
					width="medium"
					options={[
						...groups.map(({ id, name }) => ({ value: id, label: name })),
						{ value: 'county', label: words('trend.county') },
						{ value: 'country', label: words(`countries.${place.country}`) },
					]}
				/>
			</FieldRow>
			<FormActions>
				<Submit kind="secondary">{words('show')}</Submit>
			</FormActions>
		</Form>
	)
}

type Trend = NonNullable<PlaceTrend['trend']>

function TrendPart({ page, trend }: { page: PlaceTrend; trend: Trend }) {
	const words = useTranslations('comparison')
	const format = useFormat()
	const { chart, segments, measure } = trend
	const write = useMeasured(measure)
	const group = useBesideName(page)
	if (chart === null) return null
	const rows = segments.flatMap(({ version, points }) => points.map((point) => ({ version, ...point })))
	return (
		<Figure
			title={chart.title}
			deck={words('trend.deck', { measure: words(`measures.${measure}`), group })}
			svg={chart.svg}
			svgNarrow={chart.svgNarrow}
			alt={chart.alt}
			source={segments.length > 1 ? words('trend.break') : undefined}
		>
			<DataTable
				caption={chart.title}
				rows={rows}
				rowKey={({ version, year }) => `${version}-${year}`}
				columns={[
					{ key: 'year', head: words('trend.year'), cell: ({ year }) => year },
					{
						...{ key: 'own', head: words('trend.own'), align: 'right', strong: true, fold: 'figure' },
						cell: ({ value, told: { is } }) =>
							value === null ? words(`told.${is === 'number' ? 'no-population' : is}`) : write(value),
					},
					{
						...{ key: 'middle', head: words('trend.middle'), align: 'right', fold: 'figure' },
						cell: ({ middle }) => (middle === null ? words('trend.noMiddle') : write(middle)),
					},
					{
						...{ key: 'of', head: words('trend.of'), align: 'right', fold: 'figure' },
						cell: ({ of }) => format.number(of),
					},
					{
						...{ key: 'coverage', head: words('trend.coverage'), align: 'right', fold: 'figure' },
						cell: ({ coverage }) => (coverage === null ? '–' : format.percent(coverage)),
					},
					{
						...{ key: 'version', head: words('trend.versionHead'), align: 'right', fold: 'figure' },
						cell: ({ version }) => version,
					},
				]}
			/>
			<p className="small">
				<TextLink to={`/comparison?definition=${trend.chosen.key}`}>{words('ranking.title')}</TextLink>
			</p>
		</Figure>
	)
}
