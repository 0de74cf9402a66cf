/** Columns between bounds and rows that bind them together; Infinity where there is no bound. */
export type LinearProgram = {
	readonly lower: readonly number[]
	readonly upper: readonly number[]
	readonly rows: readonly LinearRow[]
	/** True for columns that take whole numbers only. */
	readonly whole?: readonly boolean[]
}

export type LinearRow = {
	readonly terms: readonly LinearTerm[]
	readonly from: number
	readonly to: number
}

export type LinearTerm = { readonly column: number; readonly factor: number }

/** A program being worked on: costs begin at zero and stay until they are set anew. */
export type OpenProgram = {
	cost(column: number, cost: number): void
	bound(column: number, lower: number, upper: number): void
	/** The cheapest point there is; null where there is none, or where whole numbers took too long to find. */
	minimise(): Float64Array | null
	/** How many steps all of it has taken: the measure of work that is the same on every machine. */
	steps(): number
	close(): void
}

/** What solves linear programs is handed in: rules know no package. */
export type LinearSolver = {
	readonly name: string
	/** Where only costs change from one time to the next, each answer is found from the one before. */
	open(program: LinearProgram, changing?: 'costs' | 'bounds'): OpenProgram
}
