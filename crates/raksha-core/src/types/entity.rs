//! The kinds of personal data Raksha knows.

use std::fmt;

macro_rules! entities {
    ($($variant:ident $name:literal $doc:literal;)*) => {
        /// A kind of personal data.
        ///
        /// The name (`Entity::name`) is stable: it appears in reports, metrics, labels and policy files.
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Entity {
            $(#[doc = $doc] $variant,)*
            /// An entity declared by a custom rule of a policy.
            Custom(CustomEntity),
        }

        /// The order of `Entity::index`, so that it costs no search.
        enum Position {
            $($variant,)*
        }

        impl Entity {
            const fn discriminant(self) -> u8 {
                match self {
                    $(Self::$variant => Position::$variant as u8,)*
                    Self::Custom(_) => 0,
                }
            }

            /// Every built-in entity, in the order of `index`.
            pub const BUILT_IN: &'static [Self] = &[$(Self::$variant,)*];

            /// The stable upper-case name; `CUSTOM` for custom entities, whose names the policy holds.
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)*
                    Self::Custom(_) => "CUSTOM",
                }
            }
        }
    };
}

entities! {
    Person "PERSON" "A person's name.";
    Address "ADDRESS" "A postal address.";
    PinCode "PIN_CODE" "A postal code (Indian PIN code; ZIP codes under a declaring key).";
    Phone "PHONE" "A telephone number.";
    Email "EMAIL" "An e-mail address.";
    Aadhaar "AADHAAR" "An Aadhaar number, its virtual id (VID) or enrolment id.";
    Pan "PAN" "An Indian permanent account number (income tax).";
    Passport "PASSPORT" "A passport number.";
    VoterId "VOTER_ID" "An Indian voter id (EPIC).";
    DrivingLicence "DRIVING_LICENCE" "A driving licence number.";
    VehicleReg "VEHICLE_REG" "A vehicle registration number.";
    Abha "ABHA" "An Indian health account number or address.";
    BankAccount "BANK_ACCOUNT" "A bank account number.";
    Ifsc "IFSC" "An Indian bank branch code.";
    UpiId "UPI_ID" "A UPI virtual payment address.";
    CreditCard "CREDIT_CARD" "A payment card number.";
    Gstin "GSTIN" "An Indian goods and services tax number.";
    Iban "IBAN" "An international bank account number.";
    UsSsn "US_SSN" "A United States social security number.";
    IpAddress "IP_ADDRESS" "An IPv4 or IPv6 address.";
    MacAddress "MAC_ADDRESS" "A hardware network address.";
    DeviceId "DEVICE_ID" "An IMEI, advertising id or declared device id.";
    DateOfBirth "DATE_OF_BIRTH" "A date of birth.";
    Geo "GEO" "Geographic coordinates.";
    Username "USERNAME" "A user name, found by key only.";
    Otp "OTP" "A one-time password.";
    Secret "SECRET" "A password, key or token.";
    Cvv "CVV" "A card verification value.";
    Track "TRACK" "Magnetic stripe data.";
    Mrz "MRZ" "The machine-readable zone of a travel document.";
    Url "URL" "A URL (only credentials and personal data inside it are touched).";
    Date "DATE" "A date; only in profiles that ask.";
    Age "AGE" "An age; only in profiles that ask.";
    Location "LOCATION" "A city, district or state; only in profiles that ask.";
    MedicalRecord "MEDICAL_RECORD" "A medical record number; only in profiles that ask.";
    HealthPlan "HEALTH_PLAN" "A health plan beneficiary number; only in profiles that ask.";
}

/// The number of a custom entity within its policy, from 0 to `CUSTOM_ENTITIES_MAX - 1`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CustomEntity(u8);

impl CustomEntity {
    /// The custom entity of this number, or `None` past the limit.
    pub const fn new(number: u8) -> Option<Self> {
        if (number as usize) < super::limits::CUSTOM_ENTITIES_MAX {
            Some(Self(number))
        } else {
            None
        }
    }

    /// The number within the policy.
    pub const fn number(self) -> u8 {
        self.0
    }
}

/// Where custom entities begin in `Entity::index`.
const CUSTOM_BASE: u8 = 64;

impl Entity {
    /// A dense number below 128, for tables and sets: built-ins below 64, custom entities from 64.
    pub const fn index(self) -> u8 {
        match self {
            Self::Custom(custom) => CUSTOM_BASE + custom.0,
            _ => self.discriminant(),
        }
    }

    /// The entity of this index; some indexes have none.
    fn of_index(index: u8) -> Option<Self> {
        match index.checked_sub(CUSTOM_BASE) {
            Some(number) => CustomEntity::new(number).map(Self::Custom),
            None => Self::BUILT_IN.get(index as usize).copied(),
        }
    }

    /// The built-in entity of this name (exact, upper case).
    pub fn from_name(name: &str) -> Option<Self> {
        Self::BUILT_IN.iter().copied().find(|entity| entity.name() == name)
    }

    /// The identity numbers: one of them alone tells who a person is or reaches their money.
    pub const IDENTITY_NUMBERS: EntitySet = EntitySet::EMPTY
        .with(Self::Aadhaar)
        .with(Self::Pan)
        .with(Self::Passport)
        .with(Self::Phone)
        .with(Self::UpiId)
        .with(Self::CreditCard)
        .with(Self::BankAccount)
        .with(Self::VoterId)
        .with(Self::DrivingLicence)
        .with(Self::Gstin)
        .with(Self::Abha)
        .with(Self::Iban)
        .with(Self::UsSsn);
}

impl fmt::Debug for Entity {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Custom(custom) => write!(formatter, "CUSTOM_{}", custom.0),
            _ => formatter.write_str(self.name()),
        }
    }
}

impl fmt::Display for Entity {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, formatter)
    }
}

/// A set of entities, custom ones included.
#[derive(Clone, Copy, PartialEq, Eq, Default, Hash)]
pub struct EntitySet(u128);

impl EntitySet {
    /// No entity.
    pub const EMPTY: Self = Self(0);
    /// Every entity, custom ones included.
    pub const ALL: Self = Self(u128::MAX);

    /// This set and one more entity.
    #[must_use]
    pub const fn with(self, entity: Entity) -> Self {
        Self(self.0 | 1 << entity.index())
    }

    /// This set less one entity.
    #[must_use]
    pub const fn without(self, entity: Entity) -> Self {
        Self(self.0 & !(1 << entity.index()))
    }

    /// The entities of either set.
    #[must_use]
    pub const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// The entities of both sets.
    #[must_use]
    pub const fn intersection(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// Whether the entity is in the set.
    pub const fn contains(self, entity: Entity) -> bool {
        self.0 >> entity.index() & 1 == 1
    }

    /// Whether the set holds nothing.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// How many entities the set holds.
    pub const fn len(self) -> u32 {
        self.0.count_ones()
    }

    /// The set of these entities.
    pub const fn of(entities: &[Entity]) -> Self {
        let mut set = Self::EMPTY;
        let mut position = 0;
        while position < entities.len() {
            #[expect(clippy::indexing_slicing, reason = "bounded by the loop; `get` is not const")]
            {
                set = set.with(entities[position]);
            }
            position += 1;
        }
        set
    }

    /// The members, by index.
    pub fn iter(self) -> impl Iterator<Item = Entity> {
        let mut rest = self.0;
        std::iter::from_fn(move || {
            while rest != 0 {
                let index = rest.trailing_zeros() as u8;
                rest &= rest - 1;
                if let Some(entity) = Entity::of_index(index) {
                    return Some(entity);
                }
            }
            None
        })
    }
}

impl FromIterator<Entity> for EntitySet {
    fn from_iter<I: IntoIterator<Item = Entity>>(entities: I) -> Self {
        entities.into_iter().fold(Self::EMPTY, Self::with)
    }
}

impl fmt::Debug for EntitySet {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_set().entries(self.iter()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn index_is_dense_and_names_are_unique() {
        for (position, entity) in Entity::BUILT_IN.iter().enumerate() {
            assert_eq!(entity.index() as usize, position);
            assert_eq!(Entity::from_name(entity.name()), Some(*entity));
        }
        assert!(Entity::BUILT_IN.len() <= CUSTOM_BASE as usize);
    }

    #[test]
    fn set_holds_what_was_put_in() {
        let custom = Entity::Custom(CustomEntity::new(3).unwrap());
        let set: EntitySet = [Entity::Pan, custom].into_iter().collect();
        assert!(set.contains(Entity::Pan) && set.contains(custom) && !set.contains(Entity::Phone));
        assert_eq!(set.iter().collect::<Vec<_>>(), [Entity::Pan, custom]);
        assert_eq!(set.without(custom).len(), 1);
    }
}
