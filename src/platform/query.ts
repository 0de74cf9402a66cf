import type * as z from 'zod'
import { type Callable, defineUseCase, type UseCase } from './use-case.ts'

/** The same for reading: one audit row tells whom it showed. */
export function query<Schema extends z.ZodType, Value>(useCase: UseCase<Schema, Value>): Callable<Value> {
	return defineUseCase(useCase, false)
}
