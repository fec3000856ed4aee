import { testsOfAccessibility } from './accessibility.js';

testsOfAccessibility(390);
