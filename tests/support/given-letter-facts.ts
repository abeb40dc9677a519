/** The program's own example, by the names tests use. */
export {
  exampleFacts as completeFacts,
  exampleFrame as frame,
} from '../../src/capabilities/procedure/letters/example-facts.ts';
