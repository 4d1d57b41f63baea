//! What a part of the portal keeps in memory for all requests of a process.

use std::any::{Any, TypeId};
use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

/// One value of each type, made when it is first asked for. Copies and counts only: a restart loses nothing by it. So a module
/// that keeps something declares its type beside its own code, and the portal's state need not know it.
#[derive(Clone, Default)]
pub struct InMemory(Arc<RwLock<Values>>);

type Values = HashMap<TypeId, Arc<dyn Any + Send + Sync>>;

impl InMemory {
    pub fn of<T: Any + Default + Send + Sync>(&self) -> Arc<T> {
        let known = self.0.read().unwrap_or_else(PoisonError::into_inner).get(&TypeId::of::<T>()).cloned();
        let value = known.unwrap_or_else(|| {
            let mut values = self.0.write().unwrap_or_else(PoisonError::into_inner);
            values.entry(TypeId::of::<T>()).or_insert_with(|| Arc::new(T::default())).clone()
        });
        value.downcast().unwrap_or_else(|_| unreachable!("each value stands under its own type"))
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicU32, Ordering};

    use super::*;

    #[test]
    fn everybody_who_asks_is_given_the_same_value() {
        #[derive(Default)]
        struct Other(AtomicU32);
        let memory = InMemory::default();
        memory.of::<AtomicU32>().store(7, Ordering::Relaxed);
        assert_eq!(memory.of::<AtomicU32>().load(Ordering::Relaxed), 7);
        assert_eq!(memory.of::<Other>().0.load(Ordering::Relaxed), 0);
    }
}
