import { testsOfAccessibility } from './accessibility.js';

testsOfAccessibility(768);
